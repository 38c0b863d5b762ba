// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.plugin.fiscal.zatca.xml.SealedXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 19 documents of the authority's own kit, byte by byte. */
class OfficialSamplesTest {
    private static final Path SAMPLES =
            Path.of(System.getProperty("mizan.shared", "../../../shared"), "zatca-sdk-3.4.6/samples");

    private final Verification verification = new Verification();

    @BeforeEach
    void theSamplesAreThere() {
        assumeTrue(Files.isDirectory(SAMPLES), "the authority's samples are not on this machine");
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(it -> it.toString().endsWith(".xml")).sorted().toList();
        }
    }

    @Test
    void hashStampDigestsAndQrOfAllOfThemRecomputeToTheSameBytes() throws IOException {
        assertThat(samples()).hasSize(19);
        for (Path sample : samples()) {
            assertThat(verification.of(Files.readAllBytes(sample)))
                    .as("%s", sample.getFileName())
                    .isEmpty();
        }
    }

    @Test
    void theStampBlockIsWrittenAgainByteForByte() throws IOException {
        for (Path sample : samples()) {
            String text = Files.readString(sample);
            String end = "</ext:UBLExtensions>";
            String block = text.substring(text.indexOf("<ext:UBLExtensions>"), text.indexOf(end) + end.length());
            SealedXml read = SealedXml.read(text.getBytes(StandardCharsets.UTF_8));
            assertThat(Verification.stamp(read).extensions()).isEqualTo(block);
        }
    }

    @Test
    void aChangedLetterIsSeen() throws IOException {
        for (Path sample : samples()) {
            String text = Files.readString(sample);
            int at = text.indexOf("<cbc:PayableAmount");
            String changed =
                    text.substring(0, at) + text.substring(at).replaceFirst("([0-9])(</cbc:PayableAmount>)", "$1 $2");
            assertThat(verification.of(changed.getBytes(StandardCharsets.UTF_8)))
                    .extracting(it -> it.code())
                    .contains("hash");
        }
    }

    @Test
    void theEmptyDigestThatALiteralReadingOfTheTransformsGivesIsNeverOurs() throws IOException {
        for (Path sample : samples()) {
            assertThat(SealedXml.read(Files.readAllBytes(sample)).hash())
                    .isNotEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        }
    }
}
