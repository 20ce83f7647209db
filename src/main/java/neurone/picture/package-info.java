/** The picture of a network: {@link neurone.picture.NetworkPicture}. */
package neurone.picture;
