// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folder that a vendor copies; that its contract is green is seen where it is built, as a module of the reactor. */
class VendorsPageTest {
    private static final Path ROOT = root();
    private static final Path FOLDER = ROOT.resolve("examples/scale-plugin");

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/vendors.md"))) {
            root = root.getParent();
        }
        return root;
    }

    private static List<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("src"))) {
            return files.filter(it -> it.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void fromNothingToAGreenScaleInAtMostSixtyLinesOfJava() throws IOException {
        long lines = 0;
        for (Path file : written()) {
            lines += Files.readString(file).lines().filter(it -> !it.isBlank()).count();
        }
        assertThat(written()).hasSize(3);
        assertThat(lines).isLessThanOrEqualTo(60);
    }

    @Test
    void thePageShowsWhatIsInTheFolder() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/vendors.md"));
        for (Path file : written()) {
            assertThat(page).contains(Files.readString(file).strip());
        }
    }

    @Test
    void itIsBuiltWithAllTheRestAgainstWhatIsBuilt() throws IOException {
        String root = Files.readString(ROOT.resolve("pom.xml"));
        String version = root.split("<version>")[1].split("<")[0];
        assertThat(root).contains("<module>examples/scale-plugin</module>");
        assertThat(Files.readString(FOLDER.resolve("pom.xml")))
                .contains("<mizan.version>" + version + "</mizan.version>")
                .doesNotContain("<parent>");
    }
}
