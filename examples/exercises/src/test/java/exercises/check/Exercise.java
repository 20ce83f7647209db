package exercises.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that is worth points: a method whose only argument is a {@link Check}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(Marks.class)
public @interface Exercise {

    /** Lesson and place in it, such as 4.5. */
    String number();

    /** What a right answer earns; a wrong one earns 0. */
    int points();

    /** The class of the student to write in, such as {@code TwoLayers}. */
    String file();

    /** What it is about; needed only where the texts have no line for the number. */
    String title() default "";
}
