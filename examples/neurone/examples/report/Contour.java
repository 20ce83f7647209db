package neurone.examples.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;

/**
 * The line on which a function of x and y has a given value, as pieces with gaps between them, for
 * {@link Chart#line}.
 */
public final class Contour {

    private static final int CELLS = 60;

    private record Point(double x, double y) {}

    private final double[][] values = new double[CELLS + 1][CELLS + 1];
    private final double level;
    private final double left;
    private final double right;
    private final double bottom;
    private final double top;
    private final Map<Point, List<Point>> neighbors = new HashMap<>();
    private final List<Point> line = new ArrayList<>();

    /** Follows the level of f through the triangles of a grid over a rectangle. */
    public Contour(
            DoubleBinaryOperator f,
            double level,
            double left,
            double right,
            double bottom,
            double top) {
        this.level = level;
        this.left = left;
        this.right = right;
        this.bottom = bottom;
        this.top = top;
        for (int i = 0; i <= CELLS; i++) {
            for (int j = 0; j <= CELLS; j++) {
                values[i][j] = f.applyAsDouble(x(i), y(j));
            }
        }
        for (int i = 0; i < CELLS; i++) {
            for (int j = 0; j < CELLS; j++) {
                cross(i, j, i + 1, j);
                cross(i, j, i, j + 1);
            }
        }
        join();
    }

    private double x(int i) {
        return left + (right - left) * i / CELLS;
    }

    private double y(int j) {
        return bottom + (top - bottom) * j / CELLS;
    }

    /** Joins the two crossings of the triangle (i, j), (k, l), (i + 1, j + 1), if there are any. */
    private void cross(int i, int j, int k, int l) {
        List<Point> ends = new ArrayList<>();
        crossEdge(i, j, k, l, ends);
        crossEdge(k, l, i + 1, j + 1, ends);
        crossEdge(i, j, i + 1, j + 1, ends);
        if (ends.size() == 2) {
            neighbors.computeIfAbsent(ends.get(0), end -> new ArrayList<>()).add(ends.get(1));
            neighbors.computeIfAbsent(ends.get(1), end -> new ArrayList<>()).add(ends.get(0));
        }
    }

    private void crossEdge(int i, int j, int k, int l, List<Point> ends) {
        double first = values[i][j];
        double second = values[k][l];
        if (first < level != second < level) {
            double t = (level - first) / (second - first);
            ends.add(new Point(x(i) + t * (x(k) - x(i)), y(j) + t * (y(l) - y(j))));
        }
    }

    private void join() {
        Set<Point> seen = new HashSet<>();
        for (Point start : neighbors.keySet().stream().sorted(Contour::compare).toList()) {
            if (seen.add(start)) {
                Deque<Point> piece = new ArrayDeque<>(List.of(start));
                for (Point next = unseen(start, seen); next != null; next = unseen(next, seen)) {
                    piece.addLast(next);
                }
                for (Point next = unseen(start, seen); next != null; next = unseen(next, seen)) {
                    piece.addFirst(next);
                }
                line.addAll(piece);
                if (neighbors.get(piece.getLast()).contains(piece.getFirst())) {
                    line.add(piece.getFirst());
                }
                line.add(new Point(Double.NaN, Double.NaN));
            }
        }
    }

    private static int compare(Point a, Point b) {
        int byX = Double.compare(a.x(), b.x());
        return byX == 0 ? Double.compare(a.y(), b.y()) : byX;
    }

    private Point unseen(Point point, Set<Point> seen) {
        return neighbors.get(point).stream().filter(seen::add).findFirst().orElse(null);
    }

    /** Returns whether f stays on one side of the level. */
    public boolean isEmpty() {
        return line.isEmpty();
    }

    /** Returns the x of the points; NaN between pieces. */
    public double[] x() {
        return line.stream().mapToDouble(Point::x).toArray();
    }

    /** Returns the y of the points; NaN between pieces. */
    public double[] y() {
        return line.stream().mapToDouble(Point::y).toArray();
    }
}
