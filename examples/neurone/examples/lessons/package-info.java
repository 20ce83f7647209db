/**
 * The six lessons of the course as programs.
 *
 * <p>A lesson implements {@link neurone.examples.lessons.Lesson} and is on the list of {@link
 * neurone.examples.lessons.Lessons}; it reports lines and pictures in both languages. Its pages in
 * docs/fr and docs/en show what it printed, which a test compares.
 */
package neurone.examples.lessons;
