package neurone.examples.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.style.markers.Marker;

/** A mark that does not hide another one. */
final class Ring extends Marker {

    private static final BasicStroke STROKE = new BasicStroke(1.5f);

    private final boolean square;

    Ring(boolean square) {
        this.square = square;
    }

    @Override
    public void paint(Graphics2D graphics, double x, double y, int size) {
        graphics.setStroke(STROKE);
        double left = x - size / 2.0;
        double top = y - size / 2.0;
        graphics.draw(
                square
                        ? new Rectangle2D.Double(left, top, size, size)
                        : new Ellipse2D.Double(left, top, size, size));
    }
}
