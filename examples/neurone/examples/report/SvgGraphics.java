package neurone.examples.report;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Vector graphics for a library that draws words as outlines and curves as separate segments: the
 * words that were announced become text again, and segments that follow each other one path, so
 * that dashes run on.
 */
final class SvgGraphics extends VectorGraphics2D {

    /** A text, and its middle as seen from where its outline would be drawn. */
    private record Word(String text, Font font, double middle) {}

    private final Map<String, Word> words = new HashMap<>();
    private Path2D path = new Path2D.Double();

    /** Announces a text, and returns it. */
    String announce(String text, Font font) {
        if (!text.isBlank()) {
            Shape outline = new TextLayout(text, font, getFontRenderContext()).getOutline(null);
            words.put(key(outline), new Word(text, font, outline.getBounds2D().getCenterX()));
        }
        return text;
    }

    private static String key(Shape shape) {
        StringBuilder key = new StringBuilder();
        float[] points = new float[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            Arrays.fill(points, 0);
            key.append(i.currentSegment(points));
            for (float point : points) {
                // adding 0 turns -0 into 0
                key.append(' ').append(Math.round(100 * point) + 0);
            }
        }
        return key.toString();
    }

    @Override
    public void fill(Shape shape) {
        flush();
        Word word = words.get(key(shape));
        if (word == null) {
            super.fill(shape);
            return;
        }
        setFont(word.font());
        drawString(word.text(), (float) word.middle(), 0);
    }

    @Override
    public void draw(Shape shape) {
        if (shape instanceof Line2D line) {
            if (!line.getP1().equals(path.getCurrentPoint())) {
                path.moveTo(line.getX1(), line.getY1());
            }
            path.lineTo(line.getX2(), line.getY2());
        } else {
            flush();
            super.draw(shape);
        }
    }

    /** Draws what has been collected. */
    void flush() {
        // the superclass sets its color before there is a path
        if (path != null && path.getCurrentPoint() != null) {
            super.draw(path);
            path = new Path2D.Double();
        }
    }

    @Override
    public void setColor(Color color) {
        if (!color.equals(getColor())) {
            flush();
            super.setColor(color);
        }
    }

    @Override
    public void setStroke(Stroke stroke) {
        if (!stroke.equals(getStroke())) {
            flush();
            super.setStroke(stroke);
        }
    }

    @Override
    public void setTransform(AffineTransform transform) {
        flush();
        super.setTransform(transform);
    }

    @Override
    public void transform(AffineTransform transform) {
        flush();
        super.transform(transform);
    }

    @Override
    public void setClip(Shape clip) {
        flush();
        super.setClip(clip);
    }
}
