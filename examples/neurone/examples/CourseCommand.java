package neurone.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import neurone.examples.report.Language;
import neurone.examples.site.Site;

/** The course as pages for a browser: {@code course}, and with slides {@code course --slides}. */
final class CourseCommand {

    private static final String SLIDES = "--slides";

    private CourseCommand() {}

    static void run(Arguments arguments, PrintStream out) {
        boolean hasSlides = arguments.operands().equals(List.of(SLIDES));
        arguments.checkNoMoreThan(hasSlides ? 1 : 0, "course " + SLIDES);
        Language language = arguments.language();
        Path folder = arguments.folderOr(Typed.here().folder("course"));
        try {
            Path page = new Site(Typed.here().project(), folder, hasSlides).write();
            out.println(
                    language.say(
                            "Le cours, à ouvrir dans un navigateur : %s",
                            "The course, to open in a browser: %s", page));
            if (hasSlides) {
                out.println(
                        language.say(
                                "Les diapositives de la leçon 1 : %s",
                                "The slides of lesson 1: %s",
                                folder.resolve(language.code()).resolve("slides-1.html")));
            }
        } catch (IOException e) {
            throw UsageException.cannotWrite(arguments, folder);
        }
    }
}
