// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.saudishop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.plugin.fiscal.zatca.key.KeyFile;
import dev.mizan.plugin.fiscal.zatca.trial.TrialGateway;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.VatNumber;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.fiscal.FiscalArchive;
import dev.mizan.suite.fiscal.FiscalDesk;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The independent judge over what a shop writes when a simplified invoice is made out in full, and for an older receipt. */
@Tag("judges")
class FullInvoiceJudgeTest {
    private static final Path JUDGE =
            Path.of(System.getProperty("mizan.shared", "../../../shared"), "judges/einvoice/judge.sh");
    private static final Party BUYER = new Party(
            "شركة الخليج | Gulf Trading",
            Optional.of(new VatNumber("399999999900003")),
            List.of(new Party.PartyId("CRN", "1010020000")),
            Optional.of(new PostalAddress("طريق الملك فهد", "", "1234", "", "الملقا", "الرياض", "13521", "", "SA")),
            Optional.empty());

    @TempDir
    Path folder;

    @Test
    void whatIsMadeOutInFullAndWhatComesBackAfterIsAccepted() throws Exception {
        ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
        try (TrialGateway gateway = TrialGateway.open(env.now().minus(Duration.ofDays(1)), Duration.ofDays(365))) {
            FiscalRegime regime = SaudiShop.regime(KeyFile.inMemory(), gateway.address(), Duration.ofSeconds(30), env);
            regime.onboarding().orElseThrow().register(TrialGateway.OTP).orElseThrow();
            FiscalDesk desk = SaudiShop.desk(regime);
            Mizan mizan = Mizan.open(SaudiShop.shop(env, desk));
            Outbox outbox = new Outbox(desk, mizan.flows(), mizan.office(), env);
            live(mizan, outbox);
            while (outbox.turn().waiting() > 0) {
                env.advance(Duration.ofMinutes(1));
            }
            assertThat(outbox.rejected()).isEmpty();
            FiscalArchive archive = new FiscalArchive(folder, desk, outbox, ZoneId.of("Asia/Riyadh"));
            mizan.log().after(0, recorded -> {
                if (recorded.fact(FiscalDocumentIssued.class).isPresent()) {
                    archive.keep(recorded).orElseThrow();
                }
            });
            mizan.close();
            desk.close();
        }
        assertThat(judged()).endsWith("valid: 7 of 7\n");
    }

    /** A total that no net reaches, a part that came back before, one after; and an older receipt. */
    private static void live(Mizan mizan, Outbox outbox) {
        SaudiShop.service(mizan, "TEA", Text.of("Tea", "شاي"), "2.50");
        SaudiShop.service(mizan, "WASH", Text.of("Car wash", "غسيل سيارة"), "1000.00");
        TillDoor till = mizan.till("T1");
        till.open(SaudiShop.sar("2000.00")).orElseThrow();
        Sale sale = SaudiShop.sell(till, "WASH", "TEA", "TEA");
        back(till, sale, 1);
        outbox.makeStandard(sale.id(), BUYER).orElseThrow();
        back(till, sale, 2);
        back(till, sale, 0);
        var price = new ManualPrice(SaudiShop.sar("2.50"), PriceMode.TAX_INCLUSIVE, "OLDER");
        till.takeBack(
                        new ReturnOrigin.Older("POS7/00012345", LocalDate.of(2026, 1, 31), SaudiShop.sar("5.00")),
                        till.basket()
                                .add(Sku.of("TEA"), Quantity.pieces(1), price)
                                .orElseThrow(),
                        ReturnCause.FAULTY)
                .orElseThrow();
    }

    private static void back(TillDoor till, Sale sale, int line) {
        till.takeBack(sale.id(), List.of(new ReturnedItem(line, Quantity.pieces(1))), ReturnCause.FAULTY)
                .orElseThrow();
    }

    private String judged() throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(JUDGE), "the judge is not on this machine");
        for (Path code : Files.list(folder)
                .filter(it -> it.toString().endsWith(".qr.txt"))
                .toList()) {
            Files.delete(code);
        }
        Process judge = new ProcessBuilder(
                        JUDGE.toString(), "--strict", "--warnings-fail", "--chain", folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        judge.waitFor();
        return said;
    }
}
