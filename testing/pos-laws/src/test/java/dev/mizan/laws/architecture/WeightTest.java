// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A vendor's jar stays small: what pos-spi weighs and what it brings along. */
class WeightTest {
    private static final Path SPI = Repository.ROOT.resolve("pos-spi");
    private static final int MOST_BYTES = 312_000;
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>.*?<artifactId>([^<]+)</artifactId>(.*?)</dependency>", Pattern.DOTALL);

    @Test
    void theSpiIsLight() throws IOException {
        assertThat(packed(SPI.resolve("target/classes"))).isBetween(2_000, MOST_BYTES);
    }

    @Test
    void theSpiBringsOnlyMoneyApi() {
        assertThat(DEPENDENCY.matcher(Repository.read(SPI.resolve("pom.xml"))).results())
                .filteredOn(it -> !it.group(2).contains("<scope>test</scope>"))
                .map(it -> it.group(1))
                .containsExactly("money-api");
    }

    @Test
    void theSpiReadsOnlyTheJdkAndMoneyApi() {
        ModuleDescriptor spi = House.descriptors().stream()
                .filter(it -> it.name().equals("dev.mizan.spi"))
                .findFirst()
                .orElseThrow();
        assertThat(spi.requires())
                .filteredOn(it -> !it.modifiers().contains(Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "java.money");
    }

    /** As the jar tool packs it; a jar need not be there when tests run. */
    private static int packed(Path classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file :
                    Repository.files(classes, "").filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.size();
    }
}
