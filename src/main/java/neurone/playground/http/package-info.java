/**
 * A server of one page, for the browsers of this machine alone: who may ask, how much, and for how
 * long. It knows nothing of networks.
 */
package neurone.playground.http;
