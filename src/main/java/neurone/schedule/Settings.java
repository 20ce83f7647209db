package neurone.schedule;

/** The checks that the schedules share. */
final class Settings {

    private Settings() {}

    static void checkEpochs(String schedule, int epochs) {
        if (epochs < 1) {
            throw new IllegalArgumentException(
                    schedule + " expects at least 1 epoch, got " + epochs + ": try 10");
        }
    }

    static void checkGamma(String schedule, double gamma, double usual) {
        if (!(gamma > 0 && gamma <= 1)) {
            throw new IllegalArgumentException(
                    schedule
                            + " expects a gamma above 0 and at most 1, got "
                            + gamma
                            + ": try "
                            + usual);
        }
    }
}
