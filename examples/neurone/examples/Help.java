package neurone.examples;

import java.io.PrintStream;
import neurone.examples.report.Language;

/** All commands, as they are typed where this program runs. */
final class Help {

    private Help() {}

    static void print(Arguments arguments, PrintStream out) {
        Language language = arguments.language();
        line(
                out,
                "",
                language.say(
                        "entraîne un réseau de 784-128-10 unités à lire des chiffres dessinés",
                        "trains a 784-128-10 network on drawn digits and reports its accuracy"));
        line(
                out,
                "--mnist FOLDER",
                language.say(
                        "fait de même avec MNIST, les quatre fichiers ou les deux .csv de FOLDER",
                        "does the same with MNIST, the four files or the two .csv in FOLDER"));
        line(
                out,
                "lesson 3",
                language.say(
                        "lance la leçon 3 ; \"lessons\" les lance toutes",
                        "runs lesson 3; \"lessons\" runs them all"));
        line(
                out,
                "explain",
                language.say(
                        "explique un pas d'entraînement, formule par formule",
                        "explains one training step, formula by formula"));
        line(
                out,
                "playground",
                language.say(
                        "ouvre l'atelier : un réseau apprend dans le navigateur",
                        "opens the playground: a network learns in the browser"));
        line(
                out,
                "course",
                language.say(
                        "écrit le cours en pages à ouvrir dans un navigateur ; \"course --slides\""
                                + " ajoute des diapositives",
                        "writes the course as pages for a browser; \"course --slides\" adds"
                                + " slides"));
        line(
                out,
                "prompt",
                language.say(
                        "ouvre le prompt de Java, la bibliothèque importée",
                        "opens Java's prompt with the library imported"));
        line(
                out,
                "speed",
                language.say(
                        "mesure cette machine pour chaque façon de multiplier les matrices",
                        "measures this machine on each way of multiplying matrices"));
        line(out, "--help", language.say("affiche ceci", "prints this"));
        out.println(
                language.say(
                        "Options : --lang fr ou --lang en ; --output FOLDER, le dossier des"
                                + " images.",
                        "Options: --lang fr or --lang en; --output FOLDER, where the pictures"
                                + " go."));
    }

    private static void line(PrintStream out, String arguments, String whatItDoes) {
        out.println(Typed.here().command(arguments));
        out.println("    " + whatItDoes);
    }
}
