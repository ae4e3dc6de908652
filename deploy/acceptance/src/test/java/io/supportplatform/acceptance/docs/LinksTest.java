package io.supportplatform.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.acceptance.WorkingCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link from one page of this repository to another leads somewhere. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    @Test
    void everyLinkBetweenPagesLeadsSomewhere() throws IOException {
        // Given
        var root = WorkingCopy.root();

        // When
        var broken = broken(root);

        // Then
        assertThat(broken).isEmpty();
    }

    @Test
    void namesPageAndTarget_whenALinkLeadsNowhere(@TempDir Path root) throws IOException {
        // Given
        Files.writeString(root.resolve("other.md"), "# A title: with `code`, and more\n");
        Files.writeString(root.resolve("page.md"), """
                [fine](other.md) [fine](other.md#a-title-with-code-and-more) [outside](https://example.org/x)
                [gone](gone.md) [no such heading](other.md#nowhere) `[code](no-link.md)`
                """);

        // When
        var broken = broken(root);

        // Then
        assertThat(broken).containsExactlyInAnyOrder("page.md -> gone.md", "page.md -> other.md#nowhere");
    }

    private static List<String> broken(Path root) throws IOException {
        var broken = new ArrayList<String>();
        for (var page : WorkingCopy.files(root, ".md")) {
            var links = LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""));
            while (links.find()) {
                var target = links.group(1).isEmpty()
                        ? page
                        : page.resolveSibling(links.group(1)).normalize();
                var heading = links.group(2);
                if (!Files.exists(target)
                        || (heading != null && !headings(target).contains(heading))) {
                    broken.add(
                            root.relativize(page) + " -> " + links.group(1) + (heading == null ? "" : "#" + heading));
                }
            }
        }
        return broken;
    }

    /** The anchors of a page, made from its headings the way that code hosts do. */
    private static Set<String> headings(Path page) throws IOException {
        return HEADING.matcher(Files.readString(page))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(text -> text.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
