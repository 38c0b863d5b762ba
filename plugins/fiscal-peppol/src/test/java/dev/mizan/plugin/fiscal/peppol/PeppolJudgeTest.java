// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.testkit.gen.invoice.Countries;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.gen.invoice.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The independent judge on 200 documents, by the rules of the European core, of Peppol and of PINT AE; the margin scheme too. */
@Tag("judges")
class PeppolJudgeTest {
    private static final Path JUDGE =
            Path.of(System.getProperty("mizan.shared", "../../../shared"), "judges/einvoice/judge.sh");
    private static final int COUNT = Integer.getInteger("mizan.invoices", 200);

    private static final ChainHead START = ChainHead.start(new FiscalUnitId("P1"));
    private static final Invoices DEALER =
            new Invoices(Countries.secondHand(), Instant.parse("2026-03-01T08:00:00Z"), 7);

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
        Profile form = emirates ? Profile.PINT_AE : Profile.BIS;
        assertThat(judged(profile, form, taken, invoices)).endsWith("valid: " + COUNT + " of " + COUNT + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en16931", "peppol"})
    void whatIsSoldUnderTheMarginSchemeIsAcceptedWithItsReason(String profile) throws Exception {
        assumeTrue(Files.isRegularFile(JUDGE), "the judge is not on this machine");
        assertThat(judged(profile, Profile.BIS, PeppolContractTest.TAKEN, DEALER))
                .endsWith("valid: " + COUNT + " of " + COUNT + "\n");
        Path one = folder.resolve(written(DEALER.document(Scenario.STANDARD_INVOICE, COUNT + 1), Profile.BIS, START)
                .artefact()
                .fileName());
        assertThat(Files.readString(one))
                .contains("VATEX-EU-F</cbc:TaxExemptionReasonCode>", "Second-hand goods</cbc:TaxExemptionReason>");
    }

    private FiscalResult written(FiscalDocument document, Profile form, ChainHead head) throws IOException {
        FiscalResult made = new PeppolRegime(form).finish(document, head, "").orElseThrow();
        Files.write(folder.resolve(made.artefact().fileName()), made.artefact().bytes());
        return made;
    }

    /** The judge's last words about so many documents, their kinds by turns. */
    private String judged(String profile, Profile form, List<Scenario> kinds, Invoices invoices) throws Exception {
        ChainHead head = START;
        for (int i = 1; i <= COUNT; i++) {
            head = written(invoices.document(kinds.get(i % kinds.size()), i), form, head)
                    .head();
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
        return said;
    }
}
