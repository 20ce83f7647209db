/** The one list of the parts that the library brings: a new one is a file and a line here. */
package neurone.parts;
