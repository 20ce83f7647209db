package neurone.playground.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import neurone.words.Printable;

/** The fields of a JSON object, each of the kind that is asked for. */
public final class Fields {

    private final Map<String, Object> values;

    /** Fields with these values. */
    public Fields(Map<String, Object> values) {
        this.values = values;
    }

    /** Returns whether there is such a field. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Returns a text; the other one where there is no such field. */
    public String text(String name, String other) {
        Object value = values.getOrDefault(name, other);
        if (!(value instanceof String text)) {
            throw refusal(name, "un texte", "a text");
        }
        return text;
    }

    /** Returns a finite number; the other one where there is no such field. */
    public double number(String name, double other) {
        return finite(name, values.getOrDefault(name, other));
    }

    /** Returns a whole number from least to most; the other one where there is no such field. */
    public int whole(String name, int other, int least, int most) {
        double number = number(name, other);
        if (number != Math.rint(number) || number < least || number > most) {
            throw Refusal.bad(
                    "« %s » attend un nombre entier de %s à %s",
                    "\"%s\" expects a whole number from %s to %s", name, least, most);
        }
        return (int) number;
    }

    /** Returns whether a field is true; false where there is none. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** Returns the fields of an object; none where there is no such field. */
    public Fields object(String name) {
        return fields(name, values.getOrDefault(name, Map.of()));
    }

    /** Returns a list of objects; none where there is no such field. */
    public List<Fields> objects(String name, int most) {
        List<Fields> objects = new ArrayList<>();
        for (Object element : list(name, most)) {
            objects.add(fields(name, element));
        }
        return objects;
    }

    /** Returns a list of texts; none where there is no such field. */
    public List<String> texts(String name, int most) {
        List<String> texts = new ArrayList<>();
        for (Object element : list(name, most)) {
            texts.add(String.valueOf(element));
        }
        return texts;
    }

    /** Returns a list of finite numbers; none where there is no such field. */
    public double[] numbers(String name, int most) {
        return list(name, most).stream().mapToDouble(value -> finite(name, value)).toArray();
    }

    private List<?> list(String name, int most) {
        Object value = values.getOrDefault(name, List.of());
        if (!(value instanceof List<?> list)) {
            throw refusal(name, "une liste", "a list");
        }
        if (list.size() > most) {
            throw Refusal.bad(
                    "« %s » attend %s éléments au plus, et en a %s",
                    "\"%s\" expects at most %s elements, got %s", name, most, list.size());
        }
        return list;
    }

    private static double finite(String name, Object value) {
        if (!(value instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            throw refusal(name, "un nombre fini", "a finite number");
        }
        return number.doubleValue();
    }

    @SuppressWarnings("unchecked")
    private static Fields fields(String name, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw refusal(name, "un objet", "an object");
        }
        return new Fields((Map<String, Object>) map);
    }

    private static Refusal refusal(String name, String french, String english) {
        return Refusal.bad(
                "« %s » attend " + french, "\"%s\" expects " + english, Printable.of(name));
    }
}
