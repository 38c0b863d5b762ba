// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.till.Count;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.pay.PaymentFlowReason;
import dev.mizan.suite.pay.PaymentStep;
import dev.mizan.suite.pay.fact.TerminalsReported;
import dev.mizan.suite.pay.fact.TillPayment;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Money that is set aside before there is a bill: a room, a pump, an order. */
class AuthorisationsTest extends TerminalDay {
    private static final Duration DAY = Duration.ofDays(1);

    private static PaymentReference room(Counter shop, String amount) {
        return shop.card
                .authorisations()
                .authorise(sar(amount), "room 12", DAY, shown -> {})
                .orElseThrow()
                .reference();
    }

    private static PaymentStep capture(Counter shop, PaymentReference hold, int cups) {
        var begun = shop.card.begin(shop.coffees(cups)).orElseThrow();
        return shop.card
                .authorisations()
                .capture(hold, begun, shop.card.due(begun), shown -> {})
                .orElseThrow();
    }

    @Test
    void setAsideIncreasedAndLessTakenForTheBill() {
        at(shop -> {
            PaymentReference hold = room(shop, "20.00");
            assertThat(shop.clearing()).isEqualTo(sar("0.00"));
            shop.card
                    .authorisations()
                    .increment(hold, sar("20.00"), shown -> {})
                    .orElseThrow();
            assertThat(shop.card.authorisations().open().get(0).open()).isEqualTo(sar("40.00"));
            PaymentStep step = capture(shop, hold, 3);
            assertThat(step.sale()).isPresent();
            assertThat(step.payment().request().operation()).isEqualTo(PaymentOperation.CAPTURE);
            assertThat(shop.clearing())
                    .isEqualTo(sar("34.50"))
                    .isEqualTo(bank.totals().sales());
            assertThat(shop.card.authorisations().open()).isEmpty();
            refused(
                    PaymentFlowReason.NOTHING_SET_ASIDE,
                    shop.card.authorisations().increment(hold, sar("1.00"), shown -> {}));
        });
    }

    @Test
    void noMoreIsTakenThanWasSetAsideAlsoInParts() {
        at(shop -> {
            PaymentReference hold = room(shop, "30.00");
            var first = shop.card.begin(shop.coffees(1)).orElseThrow();
            assertThat(shop.card
                            .authorisations()
                            .captureSome(hold, first, sar("11.50"), shown -> {})
                            .orElseThrow()
                            .sale())
                    .isPresent();
            var second = shop.card.begin(shop.coffees(2)).orElseThrow();
            refused(
                    PaymentReason.MORE_THAN_OPEN,
                    shop.card.authorisations().captureSome(hold, second, sar("23.00"), shown -> {}));
            var part = shop.card
                    .authorisations()
                    .capture(hold, second, sar("18.50"), shown -> {})
                    .orElseThrow();
            assertThat(part.due()).isEqualTo(sar("4.50"));
            shop.card
                    .complete(second, List.of(new dev.mizan.core.tender.Cash(sar("4.50"))))
                    .orElseThrow();
            assertThat(shop.clearing()).isEqualTo(sar("30.00"));
        });
    }

    @Test
    void whatIsGivenUpIsNeverTakenAndAPurchaseOfItIsNoBill() {
        at(shop -> {
            PaymentReference hold = room(shop, "50.00");
            refused(PaymentFlowReason.AUTHORISATION_STANDS, shop.card.giveUp(hold));
            shop.card.authorisations().release(hold, shown -> {}).orElseThrow();
            assertThat(shop.card.authorisations().open()).isEmpty();
            var begun = shop.card.begin(shop.coffees(1)).orElseThrow();
            refused(
                    PaymentFlowReason.NOTHING_SET_ASIDE,
                    shop.card.authorisations().capture(hold, begun, sar("11.50"), shown -> {}));
            assertThat(bank.totals().count()).isZero();
        });
    }

    @Test
    void aHoldThatRanOutIsGivenUpAndNothingIsTakenOfIt() {
        at(shop -> {
            PaymentReference hold = room(shop, "50.00");
            env.advance(DAY.plusSeconds(1));
            var begun = shop.card.begin(shop.coffees(1)).orElseThrow();
            refused(
                    PaymentFlowReason.AUTHORISATION_OVER,
                    shop.card.authorisations().capture(hold, begun, sar("11.50"), shown -> {}));
            shop.card.turn();
            assertThat(shop.card.authorisations().open()).isEmpty();
            assertThat(bank.totals().count()).isZero();
        });
    }

    @Test
    void aHoldOutlivesItsSessionAndItsShopAndIsRefundedToItsCard() {
        PaymentReference[] hold = new PaymentReference[1];
        at(shop -> {
            hold[0] = room(shop, "46.00");
            var z = shop.till
                    .close(List.of(Count.cash(sar("200.00"))), List.of(shop.card))
                    .orElseThrow();
            assertThat(z.fact(TerminalsReported.class)
                            .orElseThrow()
                            .terminals()
                            .get(0)
                            .compared()
                            .till())
                    .isEmpty();
            shop.till.open(sar("200.00")).orElseThrow();
        });
        at(shop -> {
            PaymentStep step = capture(shop, hold[0], 4);
            var sale = step.sale().orElseThrow();
            shop.till
                    .close(List.of(Count.cash(sar("200.00"))), List.of(shop.card))
                    .orElseThrow();
            shop.till.open(sar("200.00")).orElseThrow();
            var back = shop.card
                    .refunds()
                    .takeBack(
                            sale.id(),
                            List.of(new ReturnedItem(0, Quantity.pieces(1))),
                            ReturnCause.CHANGED_MIND,
                            shown -> {})
                    .orElseThrow();
            assertThat(back.back()).isPresent();
            assertThat(back.payments().get(0).request().about()).contains(hold[0]);
            assertThat(shop.clearing()).isEqualTo(sar("34.50"));
            assertThat(bank.totals().refunds()).isEqualTo(sar("11.50"));
            var digests = shop.shop.digests();
            shop.shop.flows().snapshot();
            try (Mizan again = Counter.shop(log, env, new Power(new SplittableRandom(0), 0))) {
                assertThat(again.digests()).isEqualTo(digests);
            }
        });
    }

    @Test
    void aTipAfterTheBillIsOwedToTheStaffAndNotAfterTheTerminalSettled() {
        at(shop -> {
            PaymentReference paid =
                    capture(shop, room(shop, "30.00"), 2).payment().reference();
            TillPayment tip = shop.card
                    .authorisations()
                    .tip(paid, sar("3.00"), shown -> {})
                    .orElseThrow();
            assertThat(tip.moved()).isEqualTo(sar("3.00"));
            assertThat(shop.role(new AccountRole("tips-payable"), "")).isEqualTo(sar("-3.00"));
            assertThat(shop.clearing())
                    .isEqualTo(sar("26.00"))
                    .isEqualTo(bank.totals().sales());
            assertThat(shop.card.settle().orElseThrow().agrees()).isTrue();
            refused(
                    PaymentFlowReason.SETTLED_ALREADY,
                    shop.card.authorisations().tip(paid, sar("1.00"), shown -> {}));
        });
    }

    @Test
    void eachStepWhoseAnswerIsLostIsAskedAboutAndNeverAskedTwice() {
        at(shop -> {
            int[] messages = {0};
            fateOf(() -> messages[0]++ == 0 ? Fate.ANSWER_LOST : Fate.THROUGH);
            PaymentReference hold = room(shop, "20.00");
            messages[0] = 0;
            shop.card
                    .authorisations()
                    .increment(hold, sar("20.00"), shown -> {})
                    .orElseThrow();
            messages[0] = 0;
            PaymentStep step = capture(shop, hold, 3);
            assertThat(step.sale()).isPresent();
            messages[0] = 0;
            shop.card
                    .authorisations()
                    .tip(step.payment().reference(), sar("2.00"), shown -> {})
                    .orElseThrow();
            assertThat(shop.card.unknown()).isEmpty();
            assertThat(shop.clearing())
                    .isEqualTo(sar("36.50"))
                    .isEqualTo(bank.totals().sales());
            assertThat(terminal.calls()).isEqualTo(5);
            messages[0] = 0;
            PaymentReference other = room(shop, "5.00");
            messages[0] = 0;
            shop.card.authorisations().release(other, shown -> {}).orElseThrow();
            assertThat(shop.card.authorisations().open()).isEmpty();
        });
    }

    @Test
    void whatWasNeverSetAsideIsNoHoldAndANobodysAnswerStaysListed() {
        at(shop -> {
            answer = new PaymentOutcome.Declined("51");
            room(shop, "20.00");
            assertThat(shop.card.authorisations().open()).isEmpty();
            answer = YES;
            fate = Fate.REQUEST_LOST;
            PaymentReference hold = room(shop, "20.00");
            assertThat(shop.card.unknown()).extracting(TillPayment::reference).containsExactly(hold);
            assertThat(shop.card.unknown().get(0).attempt().stage()).isEqualTo(Stage.LISTED);
            assertThat(shop.card.authorisations().open().get(0).open()).isEqualTo(sar("0.00"));
            fate = Fate.THROUGH;
            shop.card.turn();
            assertThat(shop.card.authorisations().open()).isEmpty();
            assertThat(shop.card.unknown()).isEmpty();
        });
    }
}
