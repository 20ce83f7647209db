/**
 * How the library speaks: words in French and English, numbers as a reader writes them, names of
 * parts, and text that may be shown. It knows nothing else of the library.
 */
package neurone.words;
