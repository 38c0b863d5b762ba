// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.till.Count;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.hardware.receipt.text.TextRenderer;
import dev.mizan.ledger.statement.SheetCsv;
import dev.mizan.ledger.statement.SheetHtml;
import dev.mizan.ledger.statement.SheetText;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Extension;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.fact.TerminalHeard;
import dev.mizan.suite.pay.fact.TerminalReport;
import dev.mizan.suite.pay.fact.TerminalsReported;
import dev.mizan.suite.pay.totals.DemandSettlement;
import dev.mizan.suite.pay.totals.SchemeSheet;
import dev.mizan.suite.pay.totals.SettlementReason;
import dev.mizan.suite.receipt.Paper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TerminalsOnTheZTest extends TerminalDay {
    private final ForgetfulTerminal front = new ForgetfulTerminal(terminal);

    /** A counter whose terminal forgets, its session as the last visit left it. */
    private void day(Consumer<Counter> test) {
        try (Counter counter = Counter.at(log, env, front)) {
            test.accept(counter);
        }
    }

    private PaymentReference coffee(Counter shop, String scheme) {
        answer = new PaymentOutcome.Approved(new PaymentSlip(scheme, "", "A1"));
        return shop.card
                .pay(shop.coffees(1), shown -> {})
                .orElseThrow()
                .payment()
                .reference();
    }

    private static Recorded z(Counter shop) {
        return shop.till
                .close(List.of(Count.cash(sar("200.00"))), List.of(shop.card))
                .orElseThrow();
    }

    private static TerminalReport report(Recorded z) {
        return z.fact(TerminalsReported.class).orElseThrow().terminals().get(0);
    }

    private static String paper(Counter shop, Recorded z) {
        return new TextRenderer(42, Page.BOTH).text(new Paper(shop.shop.shop().organisation()).of(z));
    }

    @Test
    void oneDroppedOfFourHundredIsNamedOnTheZAndNothingElseDiffers() {
        SplittableRandom random = new SplittableRandom(400);
        day(shop -> {
            List<PaymentReference> taken = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                taken.add(coffee(shop, i % 3 == 0 ? "VISA" : "mada"));
            }
            PaymentReference dropped = taken.get(random.nextInt(400));
            front.lost.add(dropped);
            Recorded z = z(shop);
            TerminalReport report = report(z);
            assertThat(report.compared().till())
                    .extracting(it -> it.totals().count())
                    .containsExactly(134, 266);
            assertThat(SchemeTotal.sum(report.compared().till(), Currency.SAR).sales())
                    .isEqualTo(sar("4600.00"))
                    .isEqualTo(shop.clearing());
            assertThat(report.compared().differences())
                    .extracting(it -> it.kind() + " " + it.entry().reference() + " "
                            + it.entry().amount())
                    .containsExactly(Reconciled.Kind.MISSING_AT_TERMINAL + " " + dropped + " " + sar("11.50"));
            assertThat(paper(shop, z)).containsOnlyOnce(dropped.value()).contains("ليست في الجهاز");
        });
    }

    @Test
    void whereBothTellTheSameTheZSaysSoAndTheTerminalBeginsAnew() {
        day(shop -> {
            coffee(shop, "mada");
            Recorded z = z(shop);
            assertThat(report(z).agrees()).isTrue();
            assertThat(paper(shop, z)).doesNotContain("difference").contains("mada (1)");
            assertThat(bank.entries()).isEmpty();
            shop.till.open(sar("200.00")).orElseThrow();
            coffee(shop, "VISA");
            assertThat(report(z(shop)).compared().till())
                    .hasSize(1)
                    .isEqualTo(report(shop, 2).compared().terminal());
        });
    }

    private static TerminalReport report(Counter shop, long session) {
        List<TerminalReport> found = new ArrayList<>();
        shop.shop
                .log()
                .after(
                        0,
                        it -> it.fact(TerminalsReported.class)
                                .filter(fact -> fact.session() == session)
                                .ifPresent(fact -> found.addAll(fact.terminals())));
        return found.get(0);
    }

    @Test
    void aTerminalThatDidNotHearThatItsBatchIsOverDoesNotConfuseTheNextSession() {
        day(shop -> {
            coffee(shop, "mada");
            PaymentReference dropped = coffee(shop, "mada");
            front.lost.add(dropped);
            front.hears = false;
            assertThat(report(z(shop)).agrees()).isFalse();
            front.lost.clear();
            shop.till.open(sar("200.00")).orElseThrow();
            assertThat(bank.entries()).hasSize(2);
            coffee(shop, "mada");
            assertThat(shop.card.settle().orElseThrow().agrees()).isTrue();
            coffee(shop, "VISA");
            TerminalReport second = report(z(shop));
            assertThat(second.agrees()).isTrue();
            assertThat(second.compared().till()).hasSize(2);
        });
    }

    @Test
    void aDifferenceThatIsFoundBeforeTheZIsGoneFromIt() {
        day(shop -> {
            PaymentReference late = coffee(shop, "mada");
            front.lost.add(late);
            assertThat(shop.card.settle().orElseThrow().agrees()).isFalse();
            front.lost.clear();
            assertThat(report(z(shop)).agrees()).isTrue();
        });
    }

    @Test
    void aTerminalOfTotalsIsComparedByThemAndOneThatTellsNothingIsMarked() {
        day(shop -> {
            coffee(shop, "mada");
            coffee(shop, "VISA");
            front.lists = false;
            TerminalReport totals = report(z(shop));
            assertThat(totals.heard()).isEqualTo(TerminalHeard.TOTALS);
            assertThat(totals.agrees()).isTrue();
            shop.till.open(sar("200.00")).orElseThrow();
            coffee(shop, "mada");
            terminal.start(PaymentRequest.purchase(reference(), sar("7.00")), shown -> {}, Duration.ofSeconds(1));
            assertThat(report(z(shop)).agrees()).isFalse();
            shop.till.open(sar("200.00")).orElseThrow();
            front.settles = false;
            coffee(shop, "mada");
            Recorded z = z(shop);
            assertThat(report(z).heard()).isEqualTo(TerminalHeard.NOTHING);
            assertThat(paper(shop, z)).contains("not compared").contains("لم تتم مقارنته");
        });
    }

    @Test
    void theZNamesWhatNobodyKnowsAndTwoStartsAgreeOnIt() {
        day(shop -> {
            coffee(shop, "mada");
            fate = dev.mizan.plugin.payment.simulator.Fate.REQUEST_LOST;
            var doubtful = shop.card.pay(shop.coffees(1), shown -> {}).orElseThrow();
            fate = dev.mizan.plugin.payment.simulator.Fate.THROUGH;
            shop.card.settleAnyway("the line is down").orElseThrow();
            fate = dev.mizan.plugin.payment.simulator.Fate.REQUEST_LOST;
            shop.card.giveUp(doubtful.payment().reference()).orElseThrow();
            shop.till.abandon(doubtful.checkout(), "line").orElseThrow();
            Recorded z = z(shop);
            assertThat(report(z).unknown())
                    .extracting(TerminalEntry::reference)
                    .containsExactly(doubtful.payment().reference());
            assertThat(report(z).accepted()).contains("the line is down");
            assertThat(paper(shop, z)).contains("the line is down").contains("مجهولة المصير");
            var digests = shop.shop.digests();
            shop.shop.flows().snapshot();
            try (Mizan again = Counter.shop(log, env, new Power(new SplittableRandom(0), 0))) {
                assertThat(again.digests()).isEqualTo(digests);
            }
        });
    }

    @Test
    void aShopThatDemandsItClosesNoTillBeforeItsTerminalsAgree() {
        Mizan shop =
                Counter.shop(log, env, new Power(new SplittableRandom(0), 0), Extension.beside(new DemandSettlement()));
        try (shop) {
            TillDoor till = shop.till("T1");
            try (PaymentDoor card = till.payments("front", front, Counter.TERMS)) {
                Counter at = new Counter(shop, till, card);
                PaymentReference dropped = coffee(at, "mada");
                List<Count> counted = List.of(Count.cash(sar("200.00")));
                refused(SettlementReason.NOT_COMPARED, till.close(counted));
                front.lost.add(dropped);
                var refusal = till.close(counted, List.of(card));
                refused(SettlementReason.MISSING_AT_TERMINAL, refusal);
                assertThat(refusal.toString()).contains(dropped.value());
                card.settleAnyway("its slip is in the drawer").orElseThrow();
                assertThat(report(till.close(counted, List.of(card)).orElseThrow())
                                .accepted())
                        .contains("its slip is in the drawer");
                till.open(sar("200.00")).orElseThrow();
                coffee(at, "mada");
                assertThat(till.close(counted, List.of(card)).isDone()).isTrue();
            }
        }
    }

    @Test
    void theSchemesOfAZAreAStatementInBothLanguages() {
        day(shop -> {
            coffee(shop, "mada");
            PaymentReference dropped = coffee(shop, "VISA");
            var back = shop.card.pay(shop.coffees(2), shown -> {}).orElseThrow();
            shop.card
                    .refunds()
                    .takeBack(
                            back.sale().orElseThrow().id(),
                            List.of(new dev.mizan.core.sale.ReturnedItem(0, dev.mizan.spi.value.Quantity.pieces(1))),
                            dev.mizan.core.sale.ReturnCause.CHANGED_MIND,
                            shown -> {});
            front.lost.add(dropped);
            Recorded z = z(shop);
            var sheet = SchemeSheet.of(
                    z.fact(TerminalsReported.class).orElseThrow(), Text.of("Z 1", "تقرير 1"), Currency.SAR);
            String csv = SheetCsv.render(sheet, Language.EN);
            assertThat(csv).contains("LINE,,VISA (3 / 2),34.50,11.50,11.50,11.50");
            assertThat(csv).contains(dropped.value() + ",Not at terminal");
            assertThat(SheetCsv.render(sheet, Language.AR)).contains("الأجهزة وشبكات الدفع");
            assertThat(SheetText.render(sheet, Language.AR)).contains("كل الأجهزة (4 / 3)");
            assertThat(SheetHtml.render(sheet, Language.AR)).contains("<td>VISA (3 / 2)</td>");
            Money sum =
                    SchemeTotal.sum(report(z).compared().till(), Currency.SAR).net();
            assertThat(sum).isEqualTo(shop.clearing());
        });
    }
}
