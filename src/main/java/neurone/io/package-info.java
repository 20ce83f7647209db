/** How the library writes files. It knows nothing of what they hold. */
package neurone.io;
