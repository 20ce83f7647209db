package neurone.file;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurone.activation.Activation;

/**
 * How the activations of one class are written down and made again: by the class's simple name and
 * the components of the record, which are its settings.
 */
final class ActivationCodec {

    private static final Set<Class<?>> TYPES =
            Set.of(double.class, int.class, long.class, boolean.class);

    private final Constructor<? extends Activation> constructor;
    private final List<RecordComponent> settings;

    private ActivationCodec(
            Constructor<? extends Activation> constructor, List<RecordComponent> settings) {
        this.constructor = constructor;
        this.settings = settings;
    }

    /**
     * The codec of a class.
     *
     * @throws IllegalArgumentException if a file cannot hold all that makes such an activation
     */
    static ActivationCodec of(Class<? extends Activation> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(
                    type.getName()
                            + " cannot be kept in a file: make it a record whose components are its"
                            + " settings");
        }
        List<RecordComponent> settings = Arrays.asList(type.getRecordComponents());
        for (RecordComponent setting : settings) {
            if (!TYPES.contains(setting.getType())) {
                throw new IllegalArgumentException(
                        type.getSimpleName()
                                + " cannot be kept in a file: its setting \""
                                + setting.getName()
                                + "\" has type "
                                + setting.getType().getSimpleName()
                                + ": make it a double, int, long or boolean");
            }
        }
        try {
            var constructor =
                    type.getDeclaredConstructor(
                            settings.stream()
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            if (!constructor.trySetAccessible()) {
                throw new IllegalArgumentException(hidden(type));
            }
            settings.forEach(setting -> setting.getAccessor().trySetAccessible());
            return new ActivationCodec(constructor, settings);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("each record has that constructor", e);
        }
    }

    String name() {
        return type().getSimpleName();
    }

    Class<? extends Activation> type() {
        return constructor.getDeclaringClass();
    }

    /** Returns the settings of an activation of this class, by name. */
    Map<String, String> settingsOf(Activation activation) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RecordComponent setting : settings) {
            try {
                values.put(setting.getName(), setting.getAccessor().invoke(activation).toString());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name() + "." + setting.getName() + "() failed", e);
            }
        }
        return values;
    }

    /**
     * Makes an activation.
     *
     * @param metadata of a file
     * @param l the layer, from 1
     * @throws IllegalArgumentException if the class refuses the settings that the file has
     */
    Activation make(Metadata metadata, int l) {
        Object[] values =
                settings.stream()
                        .map(s -> value(metadata, Model.setting(l, s.getName()), s.getType()))
                        .toArray();
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the constructor of a record can be called", e);
        }
    }

    private static Object value(Metadata metadata, String name, Class<?> type) {
        if (type == double.class) {
            return metadata.number(name);
        }
        if (type == boolean.class) {
            return metadata.truth(name);
        }
        return type == long.class
                ? (Object) metadata.wholeNumber(name)
                : (Object) metadata.smallNumber(name);
    }

    private static String hidden(Class<?> type) {
        return type.getSimpleName()
                + " cannot be kept in a file: its module "
                + type.getModule().getName()
                + " keeps it to itself; write \"opens "
                + type.getPackageName()
                + " to neurone;\" into its module-info.java";
    }
}
