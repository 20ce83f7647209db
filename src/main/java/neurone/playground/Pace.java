package neurone.playground;

/** How many updates fit between two frames. */
final class Pace {

    /** A frame each 40 ms is 25 a second. */
    static final long FRAME_NANOS = 40_000_000L;

    private static final int LARGEST_SPEED = 5_000;

    private int speed = 100;
    private double owed;
    private int burst = 1;

    /** Sets the updates a second; 0 for as many as there can be. */
    void speed(int speed) {
        this.speed = Math.min(speed, LARGEST_SPEED);
        this.owed = 0;
    }

    int speed() {
        return speed;
    }

    /** Returns the updates for one frame. */
    int steps() {
        if (speed == 0) {
            return burst;
        }
        owed += speed * (FRAME_NANOS / 1e9);
        int steps = (int) owed;
        owed -= steps;
        return speed == 0 ? burst : Math.min(steps, Math.max(1, 2 * burst));
    }

    /** Learns from how long so many updates took: a frame should come in time. */
    void took(int steps, long nanos) {
        long wanted = FRAME_NANOS * 3 / 4;
        if (nanos > wanted) {
            burst = Math.max(1, steps / 2);
        } else if (nanos < wanted / 2) {
            burst = Math.min(100_000, Math.max(burst, steps) * 2);
        }
    }
}
