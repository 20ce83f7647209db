package neurone.training;

import java.util.LinkedHashMap;
import java.util.Map;
import neurone.words.Names;

/** What a trainer was told, and on what it trained, as text by which two runs can be compared. */
final class SettingsText {

    static final String EARLY_STOPPING = "earlyStopping";
    static final String OFF = "off";
    static final String DATA = "data";

    private SettingsText() {}

    static Map<String, String> of(TrainingRun settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("optimizer", Names.withSettings(settings.optimizer));
        texts.put("loss", Names.withSettings(settings.loss));
        texts.put("batchSize", String.valueOf(settings.batchSize));
        texts.put("schedule", Names.withSettings(settings.schedule));
        texts.put("l2", String.valueOf(settings.l2));
        texts.put("clipNorm", String.valueOf(settings.maxNorm));
        texts.put(
                EARLY_STOPPING,
                settings.earlyStopping == null ? OFF : settings.earlyStopping.toString());
        settings.data.text().ifPresent(data -> texts.put(DATA, data));
        return texts;
    }

    /** Returns two lines: what the trainer was told, and its last epoch. */
    static String inShort(TrainingRun run) {
        String last = run.epoch() == 0 ? "no epoch yet" : run.history().last().toString();
        return Names.shown(run.loss)
                + ", "
                + Names.shown(run.optimizer)
                + run.batchText()
                + "\n"
                + last;
    }
}
