package neurone.activation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;

/** The two loops of an elementwise activation. */
interface Loops {

    /** A = g(Z). */
    void forward(Elementwise g, double[] Z, int size, double[] A);

    /** dZ = dA * g'(Z). */
    void backward(Elementwise g, double[] Z, double[] A, double[] dA, int size, double[] dZ);

    /**
     * Returns the loops of a class of activations: a copy of the code that belongs to it alone, so
     * that the JVM compiles g and g' into them. In loops that serve several classes each number
     * would cost a call.
     */
    static Loops of(Elementwise g) {
        return OfClass.LOOPS.get(g.getClass());
    }

    /** The code of which each class gets a copy. */
    final class Template implements Loops {

        @Override
        public void forward(Elementwise g, double[] Z, int size, double[] A) {
            for (int i = 0; i < size; i++) {
                A[i] = g.value(Z[i]);
            }
        }

        @Override
        public void backward(
                Elementwise g, double[] Z, double[] A, double[] dA, int size, double[] dZ) {
            for (int i = 0; i < size; i++) {
                dZ[i] = dA[i] * g.derivative(Z[i], A[i]);
            }
        }
    }

    /** Makes a copy for each class, once. */
    final class OfClass extends ClassValue<Loops> {

        private static final OfClass LOOPS = new OfClass();
        private static final byte[] TEMPLATE = bytesOf(Template.class);

        private static byte[] bytesOf(Class<?> type) {
            String name = type.getName();
            String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream in = type.getResourceAsStream(file)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected Loops computeValue(Class<?> type) {
            try {
                MethodHandles.Lookup copy =
                        MethodHandles.lookup().defineHiddenClass(TEMPLATE, false);
                return (Loops) copy.lookupClass().getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
