/**
 * The ladder: how fast this machine multiplies and trains in each way, each in a JVM of its own.
 */
package neurone.examples.speed;
