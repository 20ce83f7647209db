package neurone.data;

/** The decimal sign that a user states, or that the numbers of the file are to tell. */
enum Decimal {
    FOUND,
    POINT,
    COMMA
}
