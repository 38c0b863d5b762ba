// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.id.FiscalUnitId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The independent judge on 200 documents, by the rules of the European core and of Peppol. */
@Tag("judges")
class PeppolJudgeTest {
    private static final Path JUDGE =
            Path.of(System.getProperty("mizan.shared", "../../../shared"), "judges/einvoice/judge.sh");
    private static final int COUNT = Integer.getInteger("mizan.invoices", 200);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en16931", "peppol"})
    void everyDocumentIsAcceptedWithoutAWarning(String profile) throws Exception {
        assumeTrue(Files.isRegularFile(JUDGE), "the judge is not on this machine");
        ChainHead head = ChainHead.start(new FiscalUnitId("P1"));
        for (int i = 1; i <= COUNT; i++) {
            var kind = PeppolContractTest.TAKEN.get(i % PeppolContractTest.TAKEN.size());
            FiscalResult made = new PeppolRegime()
                    .finish(PeppolContractTest.INVOICES.document(kind, i), head, "")
                    .orElseThrow();
            Files.write(
                    folder.resolve(made.artefact().fileName()), made.artefact().bytes());
            head = made.head();
        }
        Process judge = new ProcessBuilder(
                        JUDGE.toString(), "--profile", profile, "--strict", "--warnings-fail", folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        judge.waitFor();
        assertThat(said).endsWith("valid: " + COUNT + " of " + COUNT + "\n");
    }
}
