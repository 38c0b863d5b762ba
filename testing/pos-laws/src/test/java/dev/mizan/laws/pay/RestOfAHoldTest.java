// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.till.Count;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.hardware.receipt.text.TextRenderer;
import dev.mizan.ledger.statement.SheetCsv;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.AuthorisationDoor;
import dev.mizan.suite.pay.PaymentFlowReason;
import dev.mizan.suite.pay.fact.Authorisation;
import dev.mizan.suite.pay.fact.AuthorisationEnded;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.fact.TerminalReport;
import dev.mizan.suite.pay.fact.TerminalsReported;
import dev.mizan.suite.pay.totals.SchemeSheet;
import dev.mizan.suite.receipt.Paper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is left of money that was set aside, once a part of it was taken. */
class RestOfAHoldTest extends TerminalDay {
    private final ForgetfulTerminal front = new ForgetfulTerminal(terminal);

    private void day(Consumer<Counter> test) {
        try (Counter counter = Counter.at(log, env, front)) {
            test.accept(counter);
        }
    }

    private static PaymentReference room(Counter shop, String amount) {
        return shop.card
                .authorisations()
                .authorise(sar(amount), "room 12", Duration.ofDays(1), shown -> {})
                .orElseThrow()
                .reference();
    }

    private static AuthorisationDoor took(Counter shop, PaymentReference hold, String amount) {
        AuthorisationDoor holds = shop.card.authorisations();
        var begun = shop.card.begin(shop.coffees(1)).orElseThrow();
        holds.capture(hold, begun, sar(amount), shown -> {}).orElseThrow();
        return holds;
    }

    private static List<String> ends(Counter shop) {
        List<String> ends = new ArrayList<>();
        shop.shop
                .log()
                .after(
                        0,
                        batch -> batch.facts().forEach(fact -> {
                            if (fact instanceof AuthorisationEnded ended) {
                                ends.add(ended.how().name());
                            } else if (fact instanceof PaymentBegun begun
                                    && begun.request().operation() == PaymentOperation.RELEASE) {
                                ends.add("asked to release "
                                        + begun.request().amount().toPlainString());
                            }
                        }));
        return ends;
    }

    @Test
    void itIsReleasedAtOnceWhereTheTerminalIsAble() {
        day(shop -> {
            AuthorisationDoor holds = took(shop, room(shop, "40.00"), "11.50");
            assertThat(holds.open()).isEmpty();
            assertThat(ends(shop)).containsExactly("LEFT", "asked to release 28.50", "TAKEN");
            assertThat(shop.clearing())
                    .isEqualTo(sar("11.50"))
                    .isEqualTo(bank.totals().sales());
        });
    }

    @Test
    void elseItIsListedUntilItsTimeIsOutAndNothingMoreIsTakenOfIt() {
        day(shop -> {
            front.releases = false;
            PaymentReference hold = room(shop, "40.00");
            AuthorisationDoor holds = took(shop, hold, "11.50");
            assertThat(holds.open()).extracting(Authorisation::open).containsExactly(sar("28.50"));
            var other = shop.card.begin(shop.coffees(1)).orElseThrow();
            refused(PaymentFlowReason.NOTHING_SET_ASIDE, holds.capture(hold, other, sar("11.50"), shown -> {}));
            refused(PaymentReason.NOT_VOIDABLE, holds.release(hold, shown -> {}));
            env.advance(Duration.ofDays(1).plusSeconds(1));
            shop.card.turn();
            assertThat(holds.open()).isEmpty();
            assertThat(ends(shop)).containsExactly("LEFT", "LAPSED");
        });
    }

    @Test
    void anAcquirerThatWouldNotLetItGoIsNotAskedAgain() {
        day(shop -> {
            PaymentReference hold = room(shop, "40.00");
            var begun = shop.card.begin(shop.coffees(1)).orElseThrow();
            var part = shop.card.authorisations().captureSome(hold, begun, sar("11.50"), shown -> {});
            assertThat(part.orElseThrow().sale()).isPresent();
            answer = new PaymentOutcome.Declined("12");
            shop.card.authorisations().release(hold, shown -> {}).orElseThrow();
            int calls = terminal.calls();
            answer = YES;
            shop.card.turn();
            assertThat(terminal.calls()).isEqualTo(calls);
            assertThat(shop.card.authorisations().open()).hasSize(1);
        });
    }

    @Test
    void aReleaseWhoseAnswerIsLostIsAskedAboutAndNeverSentTwice() {
        day(shop -> {
            PaymentReference hold = room(shop, "40.00");
            int[] messages = {0};
            fateOf(() -> messages[0]++ == 1 ? Fate.ANSWER_LOST : Fate.THROUGH);
            AuthorisationDoor holds = took(shop, hold, "11.50");
            assertThat(holds.open()).isEmpty();
            assertThat(shop.card.unknown()).isEmpty();
            assertThat(ends(shop)).containsExactly("LEFT", "asked to release 28.50", "TAKEN");
        });
    }

    private static Recorded z(Counter shop) {
        return shop.till
                .close(List.of(Count.cash(sar("200.00"))), List.of(shop.card))
                .orElseThrow();
    }

    private static TerminalReport report(Recorded z) {
        return z.fact(TerminalsReported.class).orElseThrow().terminals().get(0);
    }

    @Test
    void whatIsOpenAtTheCloseStandsOnTheZBesideSalesAlsoOfATerminalThatTookNothing() {
        day(shop -> {
            front.releases = false;
            room(shop, "50.00");
            took(shop, room(shop, "40.00"), "11.50");
            Recorded z = z(shop);
            assertThat(report(z).compared().till())
                    .extracting(it -> it.totals().net())
                    .containsExactly(sar("11.50"));
            assertThat(report(z).agrees()).isTrue();
            assertThat(SchemeTotal.sum(report(z).aside(), Currency.SAR))
                    .isEqualTo(new dev.mizan.spi.payment.TerminalTotals(sar("78.50"), sar("0.00"), 2));
            String paper = new TextRenderer(42, Page.BOTH)
                    .text(new Paper(shop.shop.shop().organisation()).of(z));
            assertThat(paper).contains("Set aside mada (2)").contains("محجوز");
            var sheet = SchemeSheet.of(
                    z.fact(TerminalsReported.class).orElseThrow(), Text.of("Z 1", "تقرير 1"), Currency.SAR);
            assertThat(SheetCsv.render(sheet, Language.EN)).contains("Set aside mada (2): 78.50");
            shop.till.open(sar("200.00")).orElseThrow();
            Recorded second = z(shop);
            assertThat(report(second).compared().till()).isEmpty();
            assertThat(report(second).aside()).isEqualTo(report(z).aside());
            var digests = shop.shop.digests();
            shop.shop.flows().snapshot();
            try (Mizan again = Counter.shop(log, env, new Power(new SplittableRandom(0), 0))) {
                assertThat(again.digests()).isEqualTo(digests);
            }
        });
    }
}
