package neurone.examples.site;

import neurone.words.Words;

/** What the site says around the pages, in both languages. */
final class SiteWords {

    static final Words SKIP = new Words("Aller au texte", "Skip to the text");
    static final Words MENU = new Words("Sommaire", "Contents");
    static final Words CLOSE = new Words("Fermer", "Close");
    static final Words SEARCH = new Words("Chercher dans le cours", "Search the course");
    static final Words LIGHT = new Words("Clair ou sombre", "Light or dark");
    static final Words PREVIOUS = new Words("Précédent", "Previous");
    static final Words NEXT = new Words("Suivant", "Next");
    static final Words TURN = new Words("Page précédente et suivante", "Previous and next page");
    static final Words LESSONS = new Words("Le cours", "The course");
    static final Words MORE = new Words("Autour du cours", "Around the course");
    static final Words HERE = new Words("Lien vers cette partie", "Link to this section");
    static final Words TABLE = new Words("Tableau", "Table");
    static final Words PRINTED = new Words("Affiché par %s", "Printed by %s");
    static final Words ABOUT =
            new Words("Affiché par %s, aux nombres près", "Printed by %s, but for the numbers");
    static final Words LESSON = new Words("la leçon %s", "lesson %s");
    static final Words COPY = new Words("Copier", "Copy");
    static final Words COPIED = new Words("Copié", "Copied");
    static final Words ONLY_ENGLISH = new Words("en anglais", "in English");
    static final Words SLIDES =
            new Words("Les diapositives de cette leçon", "The slides of this lesson");
    static final Words NOTES = new Words("Notes", "Notes");
    static final Words FULL = new Words("Plein écran", "Full screen");
    static final Words LESSON_PAGE = new Words("La leçon", "The lesson");
    static final Words FOUND = new Words("%d résultat(s) pour « %s »", "%d result(s) for \"%s\"");

    private SiteWords() {}
}
