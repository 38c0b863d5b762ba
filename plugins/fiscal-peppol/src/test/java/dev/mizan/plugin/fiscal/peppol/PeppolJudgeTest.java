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

/** The independent judge on 200 documents, by the rules of the European core, of Peppol and of PINT AE. */
@Tag("judges")
class PeppolJudgeTest {
    private static final Path JUDGE =
            Path.of(System.getProperty("mizan.shared", "../../../shared"), "judges/einvoice/judge.sh");
    private static final int COUNT = Integer.getInteger("mizan.invoices", 200);

    /** What a stylesheet of PINT AE says of itself when it is compiled, with the first document. */
    private static final String STYLESHEETS_OWN = "RULE-NOTE";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en16931", "peppol", "pint-ae"})
    void everyDocumentIsAcceptedWithoutAWarning(String profile) throws Exception {
        assumeTrue(Files.isRegularFile(JUDGE), "the judge is not on this machine");
        boolean emirates = profile.equals("pint-ae");
        var taken = emirates ? PintContractTest.TAKEN : PeppolContractTest.TAKEN;
        var invoices = emirates ? PintContractTest.INVOICES : PeppolContractTest.INVOICES;
        ChainHead head = ChainHead.start(new FiscalUnitId("P1"));
        for (int i = 1; i <= COUNT; i++) {
            var kind = taken.get(i % taken.size());
            FiscalResult made = new PeppolRegime(emirates ? Profile.PINT_AE : Profile.BIS)
                    .finish(invoices.document(kind, i), head, "")
                    .orElseThrow();
            Files.write(
                    folder.resolve(made.artefact().fileName()), made.artefact().bytes());
            head = made.head();
        }
        Process judge = new ProcessBuilder(
                        JUDGE.toString(),
                        "--profile",
                        profile,
                        "--strict",
                        "--warnings-fail",
                        "--ignore",
                        STYLESHEETS_OWN,
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        judge.waitFor();
        assertThat(said).endsWith("valid: " + COUNT + " of " + COUNT + "\n");
    }
}
