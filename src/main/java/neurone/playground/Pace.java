package neurone.playground;

/** How many updates fit between two frames, and how long a frame takes. */
final class Pace {

    /** A frame each 40 ms is 25 a second. */
    private static final long FRAME_NANOS = 40_000_000L;

    /** At full speed it is the training that one waits for, and drawing takes time from it. */
    private static final long FRAME_NANOS_AT_FULL_SPEED = 150_000_000L;

    private static final int LARGEST_SPEED = 5_000;

    private static final int MOST = 100_000;

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

    /** Returns how long a frame lasts; 0 at full speed, when it lasts as long as its updates. */
    long frameNanos(boolean isTraining) {
        return isTraining && speed == 0 ? 0 : FRAME_NANOS;
    }

    /** Returns the updates for one frame. */
    int steps() {
        if (speed == 0) {
            return burst;
        }
        owed += speed * (FRAME_NANOS / 1e9);
        int steps = (int) owed;
        owed -= steps;
        return Math.min(steps, Math.max(1, 2 * burst));
    }

    /** Learns from how long so many updates took: a frame should come in time. */
    void took(int steps, long nanos) {
        long wanted = (speed == 0 ? FRAME_NANOS_AT_FULL_SPEED : FRAME_NANOS) * 3 / 4;
        double fit = Math.max(0.5, Math.min(2, (double) wanted / Math.max(1, nanos)));
        int fitting = (int) Math.max(1, Math.min(MOST, fit * steps));
        burst = nanos > wanted || steps >= burst ? fitting : Math.max(burst, fitting);
    }
}
