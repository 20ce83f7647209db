package neurone.data;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import neurone.words.Printable;
import neurone.words.Words;

/** The class of each example, by a column of a table, and the names of the classes. */
final class ClassLabels {

    private static final int MOST_CLASSES = 1000;

    /** Up to so many classes nobody wonders, however few the examples are. */
    private static final int FEW_CLASSES = 20;

    private static final Words CLASSES = Words.same("classes");

    private final CsvTable table;
    private final int index;
    private final Words words;
    private final String[] labels;
    private final Set<String> distinct = new TreeSet<>();

    /** Collects the classes; an example without one is refused. */
    ClassLabels(CsvTable table, int index) {
        this.table = table;
        this.index = index;
        Column column = table.columnList().get(index);
        this.words = CsvProblem.words(column);
        this.labels = new String[table.size()];
        Cells cells = table.content().cells();
        for (int i = 0; i < labels.length; i++) {
            if (cells.isMissing(table.row(i), column.place())) {
                throw new CsvProblem(table, index).missing(table.row(i));
            }
            labels[i] = column.label(cells, table.row(i));
            if (distinct.size() <= MOST_CLASSES) {
                distinct.add(labels[i]);
            }
        }
    }

    /**
     * Returns the names of the classes, in natural order.
     *
     * @throws DataFormatException if they are too many, or differ in case alone
     */
    List<String> names() {
        return checked(
                CLASSES,
                Words.of(
                        " : %s prédit un nombre, %s",
                        ": %s predicts a number, %s", call("targets"), leavingOut()),
                new Words(
                        "corrigez le fichier, ou nommez toutes les classes, classes(...,"
                                + " List.of(...))",
                        "mend the file, or name all classes, classes(..., List.of(...))"));
    }

    /**
     * Returns the texts of a column of inputs, in natural order.
     *
     * @throws DataFormatException if they are too many, or differ in case alone
     */
    List<String> levels() {
        return checked(
                new Words("textes", "texts"),
                Words.of(
                        ", trop pour faire une entrée de chacun : %s",
                        ", too many to make an input of each: %s", leavingOut()),
                Words.of("corrigez le fichier, ou %s", "mend the file, or %s", leavingOut()));
    }

    private List<String> checked(Words things, Words cureOfMany, Words cureOfCase) {
        checkNumber(things, cureOfMany);
        distinct.forEach(this::checkDigits);
        Map<String, String> known = new HashMap<>();
        for (String name : distinct) {
            String other = known.put(name.toLowerCase(Locale.ROOT), name);
            if (other != null) {
                throw differInCase(things, other, name, cureOfCase);
            }
        }
        return NaturalOrder.sorted(distinct);
    }

    private String call(String method) {
        return CsvProblem.call(table, method, index);
    }

    private Words leavingOut() {
        return Words.of("%s laisse la colonne de côté", "%s leaves the column out", call("drop"));
    }

    private void checkNumber(Words things, Words cure) {
        boolean tooMany = distinct.size() > MOST_CLASSES;
        boolean nearlyAll = distinct.size() > FEW_CLASSES && 2 * distinct.size() > labels.length;
        if (tooMany || nearlyAll) {
            throw refused(
                    Words.of(
                            "a %s %s pour %s exemples%s",
                            "has %s %s in %s examples%s",
                            tooMany
                                    ? Words.of("plus de %s", "more than %s", MOST_CLASSES)
                                    : distinct.size(),
                            things,
                            labels.length,
                            cure));
        }
    }

    private void checkDigits(String name) {
        if (Math.abs(Notation.POINT.valueOf(name)) >= Cells.LARGEST_EXACT) {
            throw refused(
                    Words.of(
                            "a le nombre %s, dont une classe peut perdre des chiffres :"
                                    + " écrivez-le comme un texte, avec une lettre devant",
                            "has the number %s, of which a class may lose digits: write it as a"
                                    + " text, with a letter before it",
                            name));
        }
    }

    private DataFormatException differInCase(Words things, String one, String other, Words cure) {
        return refused(
                Words.of(
                        "a les %s %s et %s, ligne %s, que seules les majuscules distinguent : %s",
                        "has the %s %s and %s, line %s, which differ in case alone: %s",
                        things,
                        Words.quoted(one),
                        Words.quoted(other),
                        firstLine(other),
                        cure));
    }

    /** Returns the names if there are two classes at least, as it takes to tell them apart. */
    List<String> severalNames() {
        if (distinct.size() < 2) {
            throw refused(
                    Words.of(
                            "n'a qu'une classe, %s : prenez une autre colonne, ou nommez"
                                    + " toutes les classes, classes(..., List.of(...))",
                            "has one class only, %s: take another column, or name all"
                                    + " classes, classes(..., List.of(...))",
                            Words.list(names())));
        }
        return names();
    }

    /**
     * The number of the class of each example, in the order of the names.
     *
     * @throws DataFormatException if the class of an example is not among them
     */
    int[] numbers(List<String> names) {
        Objects.requireNonNull(names, "classes expects the names of the classes, got null");
        DatasetNames.checked("class", names);
        Map<String, Integer> numbers =
                IntStream.range(0, names.size())
                        .boxed()
                        .collect(toMap(i -> canonical(names.get(i)), i -> i, (a, b) -> -1));
        if (numbers.size() < names.size()) {
            throw new IllegalArgumentException(
                    "expected each class once, got " + Printable.list(names));
        }
        return Arrays.stream(labels)
                .mapToInt(
                        label -> {
                            Integer number = numbers.get(label);
                            if (number == null) {
                                throw unknown(label, names);
                            }
                            return number;
                        })
                .toArray();
    }

    private DataFormatException unknown(String label, List<String> names) {
        return refused(
                Words.of(
                        "a la classe %s, ligne %s, qui n'est pas dans %s : corrigez la"
                                + " cellule, ou entraînez sur des exemples de cette classe aussi",
                        "has the class %s, line %s, which is none of %s: correct the"
                                + " cell, or train on examples of that class too",
                        Words.quoted(label),
                        firstLine(label),
                        Words.list(names)));
    }

    /**
     * Returns 1 where the class is the positive one, else 0.
     *
     * @throws IllegalArgumentException if no example has it
     * @throws DataFormatException if a class differs from it in case alone
     */
    double[] binary(String positive) {
        String sought = canonical(positive);
        Set<String> all = new TreeSet<>(Arrays.asList(labels));
        if (!all.contains(sought)) {
            throw new IllegalArgumentException(
                    words.english()
                            + " of "
                            + table.content().file()
                            + " has no class "
                            + Printable.quoted(positive)
                            + "; it has "
                            + Printable.list(NaturalOrder.sorted(all)));
        }
        checkDigits(sought);
        checkCase(all, sought);
        return Arrays.stream(labels).mapToDouble(label -> label.equals(sought) ? 1 : 0).toArray();
    }

    private void checkCase(Set<String> all, String sought) {
        all.stream()
                .filter(name -> name.equalsIgnoreCase(sought) && !name.equals(sought))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw differInCase(
                                    CLASSES,
                                    other,
                                    sought,
                                    new Words("corrigez le fichier", "mend the file"));
                        });
    }

    /** Returns the names of what is 0 and what is 1: the other class, if there is one other. */
    List<String> binaryNames(String positive) {
        List<String> others =
                distinct.stream().filter(name -> !name.equals(canonical(positive))).toList();
        return List.of(others.size() == 1 ? others.get(0) : "not " + positive, positive);
    }

    private static String canonical(String name) {
        return Cells.className(Spaces.strip(name));
    }

    private int firstLine(String label) {
        int example = Arrays.asList(labels).indexOf(label);
        return table.content().cells().line(table.row(example));
    }

    private DataFormatException refused(Words problem) {
        return new DataFormatException(
                table.content().file(), Words.of("la %s %s", "%s %s", words, problem));
    }
}
