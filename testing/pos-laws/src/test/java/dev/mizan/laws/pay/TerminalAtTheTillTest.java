// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.condition.PaidBy;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.plugin.payment.simulator.SimulatedTerminal;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.PaymentFlowReason;
import dev.mizan.suite.pay.PaymentStep;
import dev.mizan.suite.pay.fact.TillPayment;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalAtTheTillTest extends TerminalDay {
    @Test
    void anApprovedCardSellsTheBillAndStandsInClearing() {
        at(shop -> {
            PaymentStep step = shop.card.pay(shop.coffees(2), shown -> {}).orElseThrow();
            assertThat(step.sale()).isPresent();
            assertThat(step.due()).isEqualTo(sar("0.00"));
            assertThat(shop.clearing()).isEqualTo(sar("23.00"));
        });
    }

    @Test
    void aPartIsTakenAndCashPaysTheRest() {
        at(shop -> {
            answer = new PaymentOutcome.ApprovedPartial(sar("20.00"), PaymentSlip.of("A1"));
            PaymentStep step = shop.card.pay(shop.coffees(2), shown -> {}).orElseThrow();
            assertThat(step.due()).isEqualTo(sar("3.00"));
            var sale = shop.card.complete(step.checkout(), List.of(new Cash(sar("5.00"))));
            assertThat(sale.orElseThrow().orElseThrow().change()).isEqualTo(sar("2.00"));
            assertThat(shop.clearing()).isEqualTo(sar("20.00"));
        });
    }

    @Test
    void twoCardsPayOneBillAndNeitherTakesMoreThanIsDue() {
        at(shop -> {
            CheckoutId begun = shop.card.begin(shop.coffees(2)).orElseThrow();
            shop.card.pay(begun, TenderKind.CARD, sar("10.00"), shown -> {}).orElseThrow();
            refused(PaymentFlowReason.MORE_THAN_DUE, shop.card.pay(begun, TenderKind.CARD, sar("13.01"), shown -> {}));
            assertThat(shop.card
                            .pay(begun, TenderKind.WALLET, sar("13.00"), shown -> {})
                            .orElseThrow()
                            .sale())
                    .isPresent();
        });
    }

    @Test
    void aCardOfAnotherSchemeThanThePriceWasForGetsItsMoneyBack() {
        at(shop -> {
            shop.shop
                    .catalogue()
                    .setPromotions(List.of(Promotion.builder("MADA", Text.of("With mada", "بمدى"))
                            .when(new PaidBy("mada"))
                            .gives(Phase.TENDER, new AmountOff(sar("1.50"), Per.BASKET))
                            .build()))
                    .orElseThrow();
            var priced = shop.till
                    .price(shop.coffees(1).basket(), Visit.PLAIN.payingBy("mada"))
                    .orElseThrow();
            answer = new PaymentOutcome.Approved(new PaymentSlip("VISA", "2222", "A2"));
            refused(SaleReason.PRICED_FOR_OTHER_PAYMENT, shop.card.pay(priced, shown -> {}));
            CheckoutId begun = shop.begun().get(0).checkout();
            assertThat(bank.entries()).isEmpty();
            answer = YES;
            assertThat(shop.card
                            .pay(begun, TenderKind.CARD, sar("10.00"), shown -> {})
                            .orElseThrow()
                            .sale())
                    .isPresent();
            assertThat(shop.clearing()).isEqualTo(sar("10.00"));
        });
    }

    @Test
    void aBillIsNotGivenUpWhileATerminalHoldsItsMoney() {
        at(shop -> {
            CheckoutId begun = shop.card.begin(shop.coffees(2)).orElseThrow();
            PaymentStep step = shop.card
                    .pay(begun, TenderKind.CARD, sar("10.00"), shown -> {})
                    .orElseThrow();
            refused(PaymentFlowReason.MONEY_HELD, shop.till.abandon(begun, "left"));
            refused(PaymentFlowReason.MONEY_HELD, shop.till.sell(begun, List.of(new Cash(sar("23.00")))));
            TillPayment reversed = shop.card.giveUp(step.payment().reference()).orElseThrow();
            assertThat(reversed.attempt().stage()).isEqualTo(Stage.REVERSED);
            assertThat(shop.till.abandon(begun, "left").isDone()).isTrue();
            assertThat(bank.moved(reversed.reference())).isEqualTo(sar("0.00"));
        });
    }

    /** odoo 228406: paid on the terminal, the till was never told. */
    @Test
    void aLostAnswerIsFoundByAskingHowItEnded() {
        at(shop -> {
            int[] messages = {0};
            SimulatedTerminal once = new SimulatedTerminal(
                    bank, Currency.SAR, () -> messages[0]++ == 0 ? Fate.ANSWER_LOST : Fate.THROUGH);
            try (PaymentDoor second = shop.till.payments("second", once, Counter.TERMS)) {
                PaymentStep step = second.pay(shop.coffees(1), shown -> {}).orElseThrow();
                assertThat(step.sale()).isPresent();
                assertThat(once.calls()).isOne();
            }
        });
    }

    /** OCA/pos 550: switched to cash while the terminal still waited. */
    @Test
    void anApprovalThatComesAfterTheCashIsTurnedAway() {
        at(shop -> {
            fate = Fate.LATE;
            PaymentStep step = shop.card.pay(shop.coffees(1), shown -> {}).orElseThrow();
            assertThat(step.payment().listed()).isTrue();
            refused(PaymentFlowReason.IN_DOUBT, shop.card.complete(step.checkout(), List.of(new Cash(sar("11.50")))));
            shop.card.giveUp(step.payment().reference()).orElseThrow();
            assertThat(shop.card
                            .complete(step.checkout(), List.of(new Cash(sar("11.50"))))
                            .isDone())
                    .isTrue();
            while (terminal.underWay() > 0) {
                terminal.deliver(terminal.underWay() - 1, shop.card::notified);
            }
            fate = Fate.THROUGH;
            assertThat(shop.card.turn()).isEmpty();
            assertThat(bank.moved(step.payment().reference())).isEqualTo(sar("0.00"));
        });
    }

    @Test
    void whatAPersonFindsChargedAfterTheBillIsOwedToTheCustomer() {
        at(shop -> {
            fate = Fate.ANSWER_LOST;
            PaymentStep step = shop.card.pay(shop.coffees(1), shown -> {}).orElseThrow();
            shop.card.giveUp(step.payment().reference()).orElseThrow();
            shop.till.abandon(step.checkout(), "left").orElseThrow();
            shop.card.resolve(step.payment().reference(), YES).orElseThrow();
            assertThat(shop.card.unknown()).isEmpty();
            assertThat(shop.clearing()).isEqualTo(sar("11.50"));
            assertThat(shop.role(new AccountRole("payment-surplus"), "")).isEqualTo(sar("-11.50"));
        });
    }

    @Test
    void aLinkThatRunsOutIsGivenUpAndCanNotBePaidAfterwards() {
        at(shop -> {
            CheckoutId begun = shop.card.begin(shop.coffees(1)).orElseThrow();
            PaymentRequest link =
                    PaymentRequest.purchase(reference(), sar("11.50")).by(new PaymentWay.ByLink());
            PaymentStep step =
                    shop.card.pay(begun, TenderKind.WALLET, link, shown -> {}).orElseThrow();
            assertThat(step.payment().attempt().stage()).isEqualTo(Stage.PENDING);
            env.advance(Duration.ofMinutes(11));
            assertThat(shop.card.turn()).isEmpty();
            bank.decide(link.reference(), YES);
            assertThat(bank.moved(link.reference())).isEqualTo(sar("0.00"));
            assertThat(shop.till.abandon(begun, "left").isDone()).isTrue();
        });
    }

    @Test
    void aLinkThatIsPaidIsToldByItsNotification() {
        at(shop -> {
            CheckoutId begun = shop.card.begin(shop.coffees(1)).orElseThrow();
            PaymentRequest link =
                    PaymentRequest.purchase(reference(), sar("11.50")).by(new PaymentWay.ByLink());
            shop.card.pay(begun, TenderKind.WALLET, link, shown -> {}).orElseThrow();
            bank.decide(link.reference(), YES);
            shop.card.notified(link.reference(), YES).orElseThrow();
            assertThat(shop.card.complete(begun, List.of()).orElseThrow()).isPresent();
        });
    }
}
