package exercises.check;

/** Code that makes a result of an input. */
@FunctionalInterface
public interface Body<I> {

    /** Returns a number, an array, a matrix, or a map or record of such. */
    Object of(I input) throws Exception;
}
