package neurone.examples;

import java.nio.file.Path;
import neurone.examples.report.Language;

/** The command line is not one that there is; the message says what to type instead. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong, then what to type.
     *
     * @param example arguments that are right
     * @param french what is wrong, a format
     * @param english the same in English
     */
    UsageException(
            Language language, String example, String french, String english, Object... values) {
        super(
                language.say(french, english, values)
                        + language.say(
                                " : tapez %s ; %s montre toutes les commandes",
                                ": type %s; %s shows all commands",
                                Typed.here().command(example),
                                Typed.here().command("--help")));
    }

    /** The folder of a job cannot be written. */
    static UsageException cannotWrite(Arguments arguments, Path folder) {
        String example = (arguments.job() + " " + String.join(" ", arguments.operands())).strip();
        return new UsageException(
                arguments.language(),
                example + " --output FOLDER",
                "impossible d'écrire dans « %s », donc choisissez un autre dossier",
                "cannot write into \"%s\", so choose another folder",
                folder.toAbsolutePath());
    }
}
