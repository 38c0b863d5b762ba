// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents that can be checked are checked: links lead somewhere, words are listed once in both languages. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#]+)(#[^)]*)?\\)");

    private record Word(String english, String arabic, String meaning, String source) {
        static Word of(String row) {
            String[] cells = row.split("\\|", -1);
            assertThat(cells).as(row).hasSize(6);
            return new Word(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
        }
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
                        .map(Repository.ROOT::resolve)
                        .filter(Files::exists),
                Repository.files(Repository.ROOT.resolve("docs"), ".md"));
    }

    private static List<Word> words() {
        return Repository.read(Repository.ROOT.resolve("docs/words.md"))
                .lines()
                .filter(it -> it.startsWith("| ") && !it.startsWith("| English ") && !it.startsWith("| ---"))
                .map(Word::of)
                .toList();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(documents())
                .allSatisfy(document -> assertThat(
                                LINK.matcher(Repository.read(document)).results())
                        .map((MatchResult it) -> document.resolveSibling(it.group(1)))
                        .allMatch(Files::exists));
    }

    /** A prefix such as {@code spotless:} is looked up in each pom; one that has no parent must name the plugin itself. */
    @Test
    void theCommandThatFormatsFindsItsPluginEvenWhereAPomHasNoParent() {
        assertThat(Repository.read(Repository.ROOT.resolve("CONTRIBUTING.md"))).contains("mvn spotless:apply");
        String root = spotless("pom.xml");
        assertThat(spotless("pos-bom/pom.xml")).isEqualTo(root).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(spotless("examples/scale-plugin/pom.xml")).isEqualTo(root);
    }

    private static String spotless(String pom) {
        return Pattern.compile("<artifactId>spotless-maven-plugin</artifactId>\\s*<version>([^<]+)")
                .matcher(Repository.read(Repository.ROOT.resolve(pom)))
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElse("none");
    }

    @Test
    void everyWordIsListedOnce() {
        assertThat(words())
                .hasSizeGreaterThan(100)
                .extracting(Word::english)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyWordHasItsArabicItsMeaningAndItsSource() {
        assertThat(words()).allMatch(it -> it.arabic().matches(".*\\p{IsArabic}{2,}.*"), "is Arabic");
        assertThat(words())
                .noneMatch(it -> it.meaning().isEmpty() || it.source().isEmpty());
        assertThat(words()).extracting(Word::arabic).doesNotHaveDuplicates();
    }

    @Test
    void everyDecisionHasANumberOfItsOwn() {
        List<Path> decisions = Repository.files(Repository.ROOT.resolve("docs/adr"), ".md")
                .filter(it -> !it.endsWith("template.md"))
                .toList();
        assertThat(decisions).extracting(DocumentsTest::number).doesNotHaveDuplicates();
        assertThat(decisions)
                .allSatisfy(
                        decision -> assertThat(Repository.read(decision)).startsWith("# " + number(decision) + ". "));
    }

    private static int number(Path decision) {
        return Integer.parseInt(decision.getFileName().toString().substring(0, 4));
    }
}
