package neurone.data;

/** Whether the first line names the columns: a user states it, or the lines are to tell. */
enum Header {
    FOUND,
    PRESENT,
    ABSENT
}
