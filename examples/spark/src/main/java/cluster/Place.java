package cluster;

import neurone.words.Words;

/**
 * Where an example stands.
 *
 * @param number of its line or row, from 1
 * @param isLine a line of a text, or a row of a table
 */
record Place(String file, long number, boolean isLine) {

    /** Refuses what stands here. */
    Refusal refusal(Words problem) {
        return refusal(words(), problem);
    }

    /** Refuses what stands here in a column. */
    Refusal refusal(String column, Words problem) {
        return refusal(Words.of("%s, colonne %s", "%s, column %s", words(), column), problem);
    }

    private static Refusal refusal(Words place, Words problem) {
        return new Refusal(Words.of("%s : %s", "%s: %s", place, problem));
    }

    private Words words() {
        return isLine
                ? Words.of("%s, ligne %s", "%s, line %s", file, number)
                : Words.of("%s, rangée %s", "%s, row %s", file, number);
    }
}
