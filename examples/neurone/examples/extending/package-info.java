/** One class of your own for each thing that the library lets you replace. */
package neurone.examples.extending;
