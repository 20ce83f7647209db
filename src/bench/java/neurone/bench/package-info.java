/** How long a step takes, and of what; docs/performance.md shows the answers. */
package neurone.bench;
