// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.saudishop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.voucher.GoodFor;
import dev.mizan.core.sale.voucher.VoucherTerms;
import dev.mizan.plugin.fiscal.zatca.trial.TrialGateway;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.VatNumber;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Extension;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.fiscal.FiscalArchive;
import dev.mizan.suite.fiscal.FiscalDesk;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.voucher.SellVouchers;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A day at the shop, all of it reported, and what the independent judge says of its documents. */
final class JudgedDay {
    private static final Path JUDGE =
            Path.of(System.getProperty("mizan.shared", "../../../shared"), "judges/einvoice/judge.sh");
    static final Party BUYER = new Party(
            "شركة الخليج | Gulf Trading",
            Optional.of(new VatNumber("399999999900003")),
            List.of(new Party.PartyId("CRN", "1010020000")),
            Optional.of(new PostalAddress("طريق الملك فهد", "", "1234", "", "الملقا", "الرياض", "13521", "", "SA")),
            Optional.empty());

    /** Each is good for a car wash. */
    static final Extension VOUCHERS =
            Extension.beside(new SellVouchers(List.of(VoucherTerms.of(Sku.of("GIFT"), GoodFor.items("WASH", "TEA")))));

    /** What happens on it. */
    @FunctionalInterface
    interface Life {
        void live(Mizan mizan, Outbox outbox, ManualEnv env);
    }

    private JudgedDay() {}

    /** A desk whose documents name these buyers, and no other. */
    static FiscalDesk naming(FiscalRegime regime, Function<Bill, Optional<Party>> buyers) {
        Party seller = ((ShopPapers) SaudiShop.papers()).seller();
        return new FiscalDesk(Map.of(SaudiShop.UNIT, regime), new ShopPapers(seller, buyers));
    }

    /** The judge's last words. */
    static String of(Path folder, Function<FiscalRegime, FiscalDesk> desks, Life life) throws Exception {
        return of(folder, "2026-11-22T09:00:00Z", desks, life);
    }

    /** The same of days that begin then; the judge takes no document of tomorrow. */
    static String of(Path folder, String start, Function<FiscalRegime, FiscalDesk> desks, Life life) throws Exception {
        ManualEnv env = ManualEnv.at(start);
        try (TrialGateway gateway = TrialGateway.open(env.now().minus(Duration.ofDays(1)), Duration.ofDays(365))) {
            try (FiscalDesk desk = desks.apply(SaudiShop.registered(gateway, env));
                    Mizan mizan = Mizan.open(SaudiShop.shop(env, desk).with(VOUCHERS))) {
                Outbox outbox = new Outbox(desk, mizan.flows(), mizan.office(), env);
                life.live(mizan, outbox, env);
                while (outbox.turn().waiting() > 0) {
                    env.advance(Duration.ofMinutes(1));
                }
                assertThat(outbox.rejected()).isEmpty();
                SaudiShop.archive(mizan, new FiscalArchive(folder, desk, outbox, SaudiShop.ZONE));
            }
        }
        return judged(folder);
    }

    private static String judged(Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(JUDGE), "the judge is not on this machine");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path code :
                    files.filter(it -> it.toString().endsWith(".qr.txt")).toList()) {
                Files.delete(code);
            }
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
