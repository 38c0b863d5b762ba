// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.testkit.gen.invoice.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The independent judge over generated documents of every kind: no error, no warning, exact cents, an unbroken chain.
 * {@code -Dmizan.invoices=10000} asks for more; documents with a charge of their own go apart, since the judge's rules
 * crash on them, on the authority's own sample too.
 */
@Tag("judges")
class JudgeTest {
    private static final Path JUDGE =
            Path.of(System.getProperty("mizan.shared", "../../../shared"), "judges/einvoice/judge.sh");
    private static final int COUNT = Integer.getInteger("mizan.invoices", 1_000);

    @TempDir
    Path folder;

    @Test
    void everyKindOfDocumentIsAcceptedWithoutAWarning() throws Exception {
        write(Arrays.stream(Scenario.values()).filter(it -> !it.charges()).toList());
        assertThat(judged()).endsWith("valid: " + COUNT + " of " + COUNT + "\n");
    }

    @Test
    void documentsWithAChargeAreAccepted() throws Exception {
        write(Arrays.stream(Scenario.values()).filter(Scenario::charges).toList());
        assertThat(judged("--ignore", "RULE-CRASH")).endsWith("valid: " + COUNT + " of " + COUNT + "\n");
    }

    private void write(List<Scenario> kinds) throws IOException {
        FiscalRegime regime = Units.regime();
        ChainHead head = ChainHead.start(Units.UNIT);
        for (int i = 1; i <= COUNT; i++) {
            FiscalResult made = regime.finish(Units.INVOICES.document(kinds.get(i % kinds.size()), i), head, "")
                    .orElseThrow();
            Files.write(
                    folder.resolve(made.artefact().fileName()), made.artefact().bytes());
            head = made.head();
        }
    }

    private String judged(String... more) throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(JUDGE), "the judge is not on this machine");
        List<String> command = new ArrayList<>(List.of(JUDGE.toString(), "--strict", "--warnings-fail", "--chain"));
        command.addAll(List.of(more));
        command.add(folder.toString());
        Process judge = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        judge.waitFor();
        return said;
    }
}
