package neurone.playground.run;

import java.util.ArrayList;
import java.util.List;

/**
 * States to go back to, some of them kept: the first, and others that lie the further apart the
 * longer the run is.
 */
final class Keyframes {

    private static final int MOST = 64;

    private final List<Generation.Keyframe> frames = new ArrayList<>();
    private int interval = 1;

    /** Whether a state after so many updates is worth to be taken. */
    boolean wants(int step) {
        return frames.isEmpty() || step >= last().step() + interval;
    }

    void add(Generation.Keyframe frame) {
        frames.add(frame);
        if (frames.size() > MOST) {
            interval = Math.max(1, last().step() / MOST) * 2;
            thin();
        }
    }

    /** Keeps the first, and those that are an interval apart. */
    private void thin() {
        List<Generation.Keyframe> kept = new ArrayList<>();
        for (Generation.Keyframe frame : frames) {
            boolean isFirst = kept.isEmpty() || frame.epoch() == 0;
            if (isFirst || frame.step() >= kept.get(kept.size() - 1).step() + interval) {
                kept.add(frame);
            }
        }
        frames.clear();
        frames.addAll(kept);
    }

    private Generation.Keyframe last() {
        return frames.get(frames.size() - 1);
    }

    /** Forgets what came after a step, and returns the last state that is left. */
    Generation.Keyframe backTo(int step) {
        while (last().step() > step) {
            frames.remove(frames.size() - 1);
        }
        return last();
    }
}
