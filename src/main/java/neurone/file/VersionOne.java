package neurone.file;

import java.util.LinkedHashMap;
import java.util.Map;

/** What files of the first version of the format leave out, or call otherwise. */
final class VersionOne {

    private VersionOne() {}

    /**
     * Adds the settings of PReLU, which the first version knew by the shape of its alpha alone, and
     * names the optimizer of a checkpoint, of which it knew the class alone.
     */
    static Map<String, String> completed(Map<String, String> texts, Map<String, Tensor> tensors) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        String optimizer = texts.get(Training.PREFIX + "optimizer");
        if (optimizer != null) {
            all.put(Training.SETTING + "optimizer", optimizer);
        }
        tensors.forEach(
                (name, tensor) -> {
                    String activation = name.replaceFirst("\\.alpha$", ".activation");
                    if ("PReLU".equals(texts.get(activation))) {
                        all.putIfAbsent(activation + ".start", "0.25");
                        all.putIfAbsent(activation + ".alphas", String.valueOf(tensor.rows()));
                    }
                });
        return all;
    }
}
