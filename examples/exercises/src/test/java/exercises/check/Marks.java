package exercises.check;

import java.lang.reflect.Method;
import java.nio.file.Path;
import neurone.words.PlainText;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/**
 * Gives each exercise its {@link Check}, keeps its points, and shows the score when all are done.
 */
public final class Marks implements ParameterResolver, InvocationInterceptor, ExecutionCondition {

    private static final ExtensionContext.Namespace SPACE =
            ExtensionContext.Namespace.create(Marks.class);

    /** The score of this run; JUnit closes it after the last test. */
    private static final class Run implements AutoCloseable {
        private final Texts texts = Texts.ofReader();
        private final Score score = new Score();

        @Override
        public void close() {
            boolean toDo = Integer.getInteger("hints", 0) > 0;
            String text = score.text(texts, toDo).replace('\u202f', ' ');
            System.out.println(PlainText.of(text, PlainText.console()));
            Path folder = Path.of(System.getProperty("score.folder", "target"));
            ScoreFiles.write(score, texts, folder);
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String lesson = System.getProperty("lesson", "");
        return context.getTestMethod()
                .filter(test -> !lesson.isEmpty())
                .filter(test -> !exercise(test).number().startsWith(lesson + "."))
                .map(test -> ConditionEvaluationResult.disabled("-Dlesson=" + lesson))
                .orElse(ConditionEvaluationResult.enabled(""));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Check.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Runner.check(exercise(context.getRequiredTestMethod()), run(context).texts);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        Exercise exercise = exercise(context.getRequiredTestMethod());
        Run run = run(context);
        try {
            invocation.proceed();
            run.score.add(Result.right(exercise, run.texts));
        } catch (Throwable e) {
            run.score.add(Result.wrong(exercise, run.texts, e));
            if (e instanceof Failure failure && failure.isToDo()) {
                throw new TestAbortedException(e.getMessage());
            }
            throw e;
        }
    }

    private static Exercise exercise(Method test) {
        return test.getAnnotation(Exercise.class);
    }

    private static Run run(ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(Run.class, key -> new Run(), Run.class);
    }
}
