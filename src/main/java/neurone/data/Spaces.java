package neurone.data;

/** Space round a text, of any kind, which does not count. */
final class Spaces {

    private Spaces() {}

    static int start(char[] text, int from, int to) {
        int start = from;
        while (start < to && isSpace(text[start])) {
            start++;
        }
        return start;
    }

    static int end(char[] text, int from, int to) {
        int end = to;
        while (end > from && isSpace(text[end - 1])) {
            end--;
        }
        return end;
    }

    static String strip(String text) {
        char[] characters = text.toCharArray();
        int start = start(characters, 0, characters.length);
        return new String(characters, start, end(characters, start, characters.length) - start);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c > '~' && Character.isSpaceChar(c));
    }
}
