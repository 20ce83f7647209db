package exercises;

/**
 * [fr] Marque ce qui reste à écrire : remplacez {@code throw new ToDo();} par votre solution.
 *
 * <p>[en] Marks what is still to be written: put your solution in place of {@code throw new
 * ToDo();}.
 */
public final class ToDo extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
