/** The main job: learn to read digits, show the progress, then show what went wrong. */
package neurone.examples.digits;
