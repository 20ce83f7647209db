package neurone.examples.lessons;

import neurone.Network;
import neurone.examples.report.Language;
import neurone.examples.report.Picture;
import neurone.picture.NetworkPicture;
import neurone.words.Words;

/** The library's picture of a network, in a report. */
record DrawnNetwork(NetworkPicture picture) implements Picture {

    DrawnNetwork(Network network) {
        this(NetworkPicture.of(network));
    }

    @Override
    public Words title() {
        return new Words("Un réseau", "A network");
    }

    @Override
    public String svg(Language language) {
        return picture.svg(language.locale());
    }
}
