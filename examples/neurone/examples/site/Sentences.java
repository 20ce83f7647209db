package neurone.examples.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Cuts a paragraph into its sentences. */
final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}«\"(])");

    private final List<Paragraph> sentences = new ArrayList<>();
    private Paragraph sentence = new Paragraph();

    private Sentences() {}

    /** Returns the sentences, each a paragraph; the paragraph is empty afterwards. */
    static List<Paragraph> of(Node paragraph) {
        Sentences cut = new Sentences();
        Markdown.children(paragraph, cut::add);
        cut.end();
        return cut.sentences;
    }

    private void add(Node node) {
        if (node instanceof Text text) {
            addText(text.getLiteral());
        } else if (node instanceof SoftLineBreak && hasEnded()) {
            end();
        } else {
            sentence.appendChild(node);
        }
    }

    private void addText(String words) {
        Matcher end = END.matcher(words);
        int start = 0;
        while (end.find()) {
            sentence.appendChild(new Text(words.substring(start, end.start())));
            end();
            start = end.end();
        }
        sentence.appendChild(new Text(words.substring(start)));
    }

    /** Whether the line that just ended closed a sentence too. */
    private boolean hasEnded() {
        return sentence.getLastChild() instanceof Text text
                && text.getLiteral().strip().matches("(?s).*[.!?]");
    }

    private void end() {
        if (sentence.getFirstChild() != null) {
            sentences.add(sentence);
            sentence = new Paragraph();
        }
    }

    /** Whether a sentence stresses a word: it says what a thing is, or what matters. */
    static boolean isKey(Paragraph sentence) {
        for (Node node = sentence.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof StrongEmphasis) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence ends here, and not with the formula that follows. */
    static boolean isWhole(Paragraph sentence) {
        return Markdown.words(sentence).strip().matches("(?s).*[.!?:]");
    }
}
