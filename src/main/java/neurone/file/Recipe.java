package neurone.file;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurone.activation.Activation;

/**
 * How the activations of one class are written down and made again: by the class's simple name and,
 * if it is a record, its components, which are its settings.
 */
final class Recipe {

    private final String name;
    private final Constructor<? extends Activation> constructor;
    private final List<RecordComponent> settings;

    private Recipe(
            String name,
            Constructor<? extends Activation> constructor,
            List<RecordComponent> settings) {
        this.name = name;
        this.constructor = constructor;
        this.settings = settings;
    }

    /**
     * The recipe of a class.
     *
     * @throws IllegalArgumentException if a file cannot hold all that makes such an activation
     */
    static Recipe of(Class<? extends Activation> type) {
        List<RecordComponent> settings =
                type.isRecord() ? Arrays.asList(type.getRecordComponents()) : List.of();
        for (RecordComponent setting : settings) {
            if (setting.getType() != double.class) {
                throw new IllegalArgumentException(
                        type.getSimpleName()
                                + " cannot be kept in a file: its setting "
                                + setting.getName()
                                + " is a "
                                + setting.getType().getSimpleName()
                                + ": make it a double");
            }
        }
        try {
            if (type.isAnonymousClass()) {
                throw new NoSuchMethodException(type + " has no name");
            }
            var constructor =
                    type.getDeclaredConstructor(
                            settings.stream()
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.trySetAccessible();
            settings.forEach(setting -> setting.getAccessor().trySetAccessible());
            return new Recipe(type.getSimpleName(), constructor, settings);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    type.getName()
                            + " cannot be kept in a file: make it a record whose components are"
                            + " its settings, or a class with a name and a constructor without"
                            + " arguments",
                    e);
        }
    }

    String name() {
        return name;
    }

    Class<? extends Activation> type() {
        return constructor.getDeclaringClass();
    }

    List<String> settingNames() {
        return settings.stream().map(RecordComponent::getName).toList();
    }

    /** Returns the settings of an activation of this class, by name. */
    Map<String, Double> settingsOf(Activation activation) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (RecordComponent setting : settings) {
            try {
                values.put(setting.getName(), (Double) setting.getAccessor().invoke(activation));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(hidden(), e);
            }
        }
        return values;
    }

    /**
     * Makes an activation.
     *
     * @param values one for each of {@link #settingNames()}
     * @throws IllegalArgumentException if the class refuses them
     */
    Activation make(Double[] values) {
        try {
            return constructor.newInstance((Object[]) values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(hidden(), e);
        }
    }

    private String hidden() {
        return name + " cannot be reached: make it and its constructor public";
    }
}
