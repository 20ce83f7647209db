/**
 * Whether the derivatives are right: {@link neurone.check.GradientCheck} compares each entry of
 * dJ/dtheta with differences of J, (J(theta + h) - J(theta - h)) / 2h and better, for any network,
 * with your own activations and losses in it.
 */
package neurone.check;
