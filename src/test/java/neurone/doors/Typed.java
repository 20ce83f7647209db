package neurone.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;

/** What a newcomer types, and what comes of it: one sentence, or a result. */
final class Typed {

    private Typed() {}

    /**
     * It is refused.
     *
     * @param typed in words
     * @param sentence the message; "..." in it stands for anything
     */
    static DynamicTest refused(String typed, Callable<?> action, String sentence) {
        return DynamicTest.dynamicTest(
                typed,
                () -> {
                    Throwable thrown = catchThrowable(action::call);
                    assertThat(thrown).as("what was thrown").isNotNull();
                    assertThat(thrown.getMessage()).matches(pattern(sentence));
                });
    }

    /**
     * It is accepted, and right.
     *
     * @param typed in words
     * @param printed what the result prints; "..." in it stands for anything
     */
    static DynamicTest fine(String typed, Callable<?> action, String printed) {
        return DynamicTest.dynamicTest(
                typed, () -> assertThat(String.valueOf(action.call())).matches(pattern(printed)));
    }

    private static Pattern pattern(String text) {
        String regex =
                Arrays.stream(text.split("\\.\\.\\.", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
