package neurone.examples.site;

import static neurone.examples.site.Html.escaped;

import java.util.List;

/** A file or a folder of the project as a page. */
final class SourcePage {

    private static final List<String> TEXT =
            List.of(".java", ".xml", ".csv", ".py", ".txt", ".jsh", "LICENSE");

    private SourcePage() {}

    /** Returns where the site has a file or a folder, such as code/pom.xml.html. */
    static String address(String source) {
        return "code/" + source + ".html";
    }

    /** Tells whether a file can be read in a page. */
    static boolean isText(String file) {
        return TEXT.stream().anyMatch(file::endsWith);
    }

    static String of(String source, Project project) {
        String body = project.isFile(source) ? file(source, project) : folder(source, project);
        return PageLayout.ofSource(source, body);
    }

    private static String file(String source, Project project) {
        String language = source.endsWith(".java") ? "java" : "";
        return "<figure class=\"code\"><pre class=\"scrolls\"><code>%s</code></pre></figure>\n"
                .formatted(Highlight.of(language, project.text(source)));
    }

    private static String folder(String source, Project project) {
        StringBuilder list = new StringBuilder("<ul>\n");
        for (String file : project.under(source)) {
            String name = escaped(file.substring(source.length() + 1));
            list.append(
                    isText(file)
                            ? "<li><a href=\"%s\">%s</a></li>\n"
                                    .formatted(
                                            escaped(Html.relative(address(source), address(file))),
                                            name)
                            : "<li>%s</li>\n".formatted(name));
        }
        return list.append("</ul>\n").toString();
    }
}
