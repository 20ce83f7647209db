package neurone.playground.run;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neurone.playground.http.Refusal;
import neurone.words.Names;
import neurone.words.Printable;

/**
 * Parts of one kind by the text that Java would write after {@code new}, such as {@code Adam(0.03)}
 * or {@code Tanh}: records of the library, and objects of a student's own by the names of their
 * classes. No other class is ever made.
 *
 * @param <T> the kind
 */
public final class Palette<T> {

    private static final Pattern TEXT =
            Pattern.compile("([A-Za-z_$][\\w$]*)(?:\\(([-+.,\\w ]*)\\))?");

    private final Map<String, Class<? extends T>> types = new LinkedHashMap<>();
    private final Map<String, T> own = new LinkedHashMap<>();

    /** Of the records of the library. */
    Palette(List<Class<? extends T>> types) {
        types.forEach(type -> this.types.put(type.getSimpleName(), type));
    }

    /** Adds a part, and returns its text. */
    synchronized String add(T part) {
        String name = Names.of(part);
        Optional<String> text =
                types.containsValue(part.getClass()) ? text(part) : Optional.empty();
        if (text.isEmpty()) {
            own.put(name, part);
        }
        return text.orElse(name);
    }

    /** Returns the names of what was added. */
    public synchronized List<String> own() {
        return List.copyOf(own.keySet());
    }

    /**
     * Returns the part of a text.
     *
     * @throws Refusal if there is none, or if it refuses its settings
     */
    synchronized T of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw unknown(text);
        }
        if (own.containsKey(text)) {
            return own.get(text);
        }
        Class<? extends T> type = types.get(matcher.group(1));
        if (type == null) {
            throw unknown(text);
        }
        String settings = matcher.group(2) == null ? "" : matcher.group(2).strip();
        String[] numbers = settings.isEmpty() ? new String[0] : settings.split("\\s*,\\s*", -1);
        for (Constructor<?> constructor : type.getConstructors()) {
            Class<?>[] kinds = constructor.getParameterTypes();
            if (kinds.length == numbers.length
                    && Arrays.stream(kinds).allMatch(k -> k == double.class || k == int.class)) {
                return type.cast(make(constructor, text, numbers));
            }
        }
        throw unknown(text);
    }

    private Object make(Constructor<?> constructor, String text, String[] numbers) {
        Object[] values = new Object[numbers.length];
        try {
            for (int i = 0; i < values.length; i++) {
                boolean isWhole = constructor.getParameterTypes()[i] == int.class;
                values[i] =
                        isWhole
                                ? (Object) Integer.valueOf(numbers[i])
                                : (Object) Double.valueOf(numbers[i]);
            }
            return constructor.newInstance(values);
        } catch (NumberFormatException e) {
            throw unknown(text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw Refusal.of(refused);
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Refusal unknown(String text) {
        List<String> names = new ArrayList<>(types.keySet());
        names.addAll(own.keySet());
        return Refusal.bad(
                "« %s » n'est pas dans la liste %s, avec des nombres entre parenthèses",
                "\"%s\" is not in the list %s, with numbers in parentheses",
                Printable.of(text),
                names);
    }

    /**
     * Returns the shortest text that gives a part of the library again; none where one of its
     * settings is no number.
     */
    private Optional<String> text(T part) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        List<String> settings = new ArrayList<>();
        try {
            for (RecordComponent component : components) {
                settings.add(String.valueOf(component.getAccessor().invoke(part)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return Arrays.stream(part.getClass().getConstructors())
                .map(Constructor::getParameterCount)
                .sorted(Comparator.naturalOrder())
                .map(count -> text(part, settings.subList(0, count)))
                .filter(text -> gives(text, part))
                .findFirst();
    }

    private static String text(Object part, List<String> settings) {
        String name = part.getClass().getSimpleName();
        return settings.isEmpty() ? name : name + "(" + String.join(", ", settings) + ")";
    }

    private boolean gives(String text, T part) {
        try {
            return of(text).equals(part);
        } catch (Refusal e) {
            return false;
        }
    }
}
