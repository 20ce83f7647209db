package neurone.examples.site;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns the links of the Markdown, which are paths in the project, into those of the site. */
final class Links {

    private final Project project;
    private final Course course;
    private final Set<String> sources = new TreeSet<>();

    Links(Project project, Course course) {
        this.project = project;
        this.course = course;
    }

    /** Returns the files and folders that links led to so far, each to have a page in the site. */
    Set<String> sources() {
        return sources;
    }

    /**
     * Returns a link as the site writes it.
     *
     * @param page on which it stands
     * @param link as in its Markdown
     * @throws IllegalStateException if it leads to nothing
     */
    String of(CoursePage page, String link) {
        if (link.startsWith("#") || link.matches("[a-z]+:.*")) {
            return link;
        }
        int fragment = link.indexOf('#');
        String path = fragment < 0 ? link : link.substring(0, fragment);
        String target = normalized(page.source(), path);
        return Html.relative(page.address(), place(page, target))
                + (fragment < 0 ? "" : link.substring(fragment));
    }

    /** Returns where the site has a file of the project. */
    private String place(CoursePage page, String target) {
        if (target.startsWith("docs/images/")) {
            return target.substring("docs/".length());
        }
        return course.ofSource(target).map(CoursePage::address).orElseGet(() -> code(page, target));
    }

    private String code(CoursePage page, String target) {
        if (!project.isFile(target) && !project.isFolder(target)) {
            throw new IllegalStateException(page.source() + " links to a missing file: " + target);
        }
        sources.add(target);
        return SourcePage.address(target);
    }

    /** Returns the source of a class by its simple name, where there is one. */
    Optional<String> sourceOf(String className) {
        return project.sourceOf(className);
    }

    /** Returns the way from a page to a source of the project. */
    String toSource(CoursePage page, String source) {
        return Html.relative(page.address(), code(page, source));
    }

    /** A path from the root, for one that starts in the folder of a file. */
    private static String normalized(String source, String path) {
        return URI.create("/" + source).resolve(path).normalize().getPath().replaceAll("^/|/$", "");
    }
}
