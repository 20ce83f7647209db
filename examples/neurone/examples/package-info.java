/** Programs as a student would write them, and the entry that runs the main one. */
package neurone.examples;
