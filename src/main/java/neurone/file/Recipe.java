package neurone.file;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurone.activation.Activation;
import neurone.core.Parameter;

/**
 * How the activations of one class are written down and made again: by the class's simple name and,
 * if it is a record, its components, which are its settings. Any other class has no settings: its
 * fields are the parameters that it learns.
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
            if (!type.isRecord()) {
                checkKeepsOnlyParameters(type);
            }
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

    /** A class that makes an object without arguments would lose what else was in its fields. */
    private static void checkKeepsOnlyParameters(Class<?> type) {
        for (Class<?> c = type; c != Object.class; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !holdsParameters(field)) {
                    throw new IllegalArgumentException(
                            type.getName()
                                    + " cannot be kept in a file: its field "
                                    + field.getName()
                                    + " is no Parameter and would be lost: make it a record whose"
                                    + " components are its settings, or the field static");
                }
            }
        }
    }

    /** Whether it is a Parameter, or a list or an array of them. */
    private static boolean holdsParameters(Field field) {
        Type type = field.getGenericType();
        return type == Parameter.class
                || type == Parameter[].class
                || (Collection.class.isAssignableFrom(field.getType())
                        && type instanceof ParameterizedType of
                        && of.getActualTypeArguments()[0] == Parameter.class);
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
