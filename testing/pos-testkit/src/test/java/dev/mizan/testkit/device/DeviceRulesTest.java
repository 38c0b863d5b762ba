// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.testkit.fake.device.Flaw;
import dev.mizan.testkit.proof.Proof;
import dev.mizan.testkit.tck.ContractReport;
import dev.mizan.testkit.tck.counter.BiometricContract;
import dev.mizan.testkit.tck.counter.ChangerContract;
import dev.mizan.testkit.tck.counter.KitchenContract;
import dev.mizan.testkit.tck.counter.PluContract;
import dev.mizan.testkit.tck.counter.ReaderContract;
import dev.mizan.testkit.tck.counter.RfidContract;
import dev.mizan.testkit.tck.counter.SignerContract;
import dev.mizan.testkit.tck.device.DeviceContract;
import dev.mizan.testkit.tck.device.DisplayContract;
import dev.mizan.testkit.tck.device.DrawerContract;
import dev.mizan.testkit.tck.device.PrinterContract;
import dev.mizan.testkit.tck.device.ScaleContract;
import dev.mizan.testkit.tck.device.ScannerContract;
import dev.mizan.testkit.tck.label.LabelPrinterContract;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The lists of rules and the rules themselves are the same. */
class DeviceRulesTest {
    private static final Map<String, Class<?>> PAGES = Map.ofEntries(
            Map.entry("device", DeviceContract.class),
            Map.entry("scale", ScaleContract.class),
            Map.entry("printer", PrinterContract.class),
            Map.entry("label", LabelPrinterContract.class),
            Map.entry("drawer", DrawerContract.class),
            Map.entry("scanner", ScannerContract.class),
            Map.entry("display", DisplayContract.class),
            Map.entry("changer", ChangerContract.class),
            Map.entry("kitchen", KitchenContract.class),
            Map.entry("rfid", RfidContract.class),
            Map.entry("biometric", BiometricContract.class),
            Map.entry("reader", ReaderContract.class),
            Map.entry("signer", SignerContract.class),
            Map.entry("plu", PluContract.class));

    @Test
    void everyRuleHasItsLine() throws IOException {
        for (Map.Entry<String, Class<?>> page : PAGES.entrySet()) {
            TreeSet<String> rules = new TreeSet<>(Proof.rules(page.getValue(), "DFWTPQCNYGKRBESLZ"));
            if (!page.getKey().equals("device")) {
                rules.removeAll(Proof.rules(DeviceContract.class, "DF"));
            }
            assertThat(Proof.listed(page.getKey())).as(page.getKey()).isEqualTo(rules);
        }
    }

    /** The groups of rules that the proofs break one by one ({@link KitsProofTest}, {@link CounterProofTest}, {@link ScaleProofTest}). */
    @Test
    void noRuleIsOutsideOfTheGroupsThatAreProved() {
        for (Class<?> contract : PAGES.values()) {
            assertThat(Proof.rules(contract, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
                    .as(contract.getSimpleName())
                    .isEqualTo(Proof.rules(contract, "DFWTPQCNYGKRBESLZ"));
        }
    }

    @Test
    void aReportNamesTheLineOfEachRule() throws IOException {
        ContractReport report =
                ContractReport.of(DrawerContract.class, new KitsProofTest.Drawers(Set.of(Flaw.PULSES_TWICE)));
        assertThat(report.rules()).hasSizeGreaterThan(30);
        for (ContractReport.Result rule : report.rules()) {
            assertThat(rule.link()).isEqualTo(rule.page() + "#:~:text=" + rule.id());
            assertThat(Files.readString(Proof.root().resolve(rule.page()))).contains("| " + rule.id() + " |");
        }
        assertThat(report.text()).contains("FAILED C01").contains("(docs/contracts/drawer.md#:~:text=C01)");
        assertThat(report.json()).contains("\"line\":\"docs/contracts/device.md#:~:text=D01\"");
    }
}
