// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.course.OfflineLimits;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.PaymentStep;
import dev.mizan.suite.pay.RefundStep;
import dev.mizan.suite.pay.SchemeRule;
import dev.mizan.suite.pay.SchemeRules;
import dev.mizan.suite.pay.fact.TerminalSettled;
import dev.mizan.testkit.tck.payment.CardNumberScan;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefundAndOfflineTest extends TerminalDay {
    @Test
    void aTipAndCashBackAreTakenWithTheBillAndStandWhereTheyBelong() {
        at(shop -> {
            CheckoutId begun = shop.card.begin(shop.coffees(1)).orElseThrow();
            PaymentRequest request = PaymentRequest.purchase(reference(), sar("63.50"));
            request = request.of(request.parts().tip(sar("2.00")).cashBack(sar("50.00")));
            shop.card.pay(begun, TenderKind.CARD, request, shown -> {}).orElseThrow();
            assertThat(shop.clearing()).isEqualTo(sar("63.50"));
            assertThat(shop.role(new AccountRole("tips-payable"), "")).isEqualTo(sar("-2.00"));
            assertThat(shop.till.session().opened().orElseThrow().drawer(Currency.SAR))
                    .isEqualTo(sar("150.00"))
                    .isEqualTo(shop.role(AccountRole.TENDER, "cash"));
        });
    }

    @Test
    void aSurchargeIsNotAskedForWhereASchemeForbidsIt() {
        at(shop -> {
            CheckoutId begun = shop.card.begin(shop.coffees(1)).orElseThrow();
            PaymentRequest request = PaymentRequest.purchase(reference(), sar("11.50"));
            refused(
                    PaymentReason.NO_SURCHARGE,
                    shop.card.pay(
                            begun, TenderKind.CARD, request.of(request.parts().surcharge(sar("0.50"))), shown -> {}));
            assertThat(terminal.calls()).isZero();
        });
    }

    @Test
    void aWholePaymentIsVoidedUntilItIsSettledAndRefundedAfterwards() {
        at(shop -> {
            var first = shop.card
                    .pay(shop.coffees(1), shown -> {})
                    .orElseThrow()
                    .sale()
                    .orElseThrow();
            RefundStep voided = back(shop, first.id(), 1);
            assertThat(voided.payments().get(0).request().operation()).isEqualTo(PaymentOperation.VOID);
            assertThat(voided.back()).isPresent();
            var second = shop.card
                    .pay(shop.coffees(2), shown -> {})
                    .orElseThrow()
                    .sale()
                    .orElseThrow();
            assertThat(shop.card.settle().orElseThrow().compared().balances()).isTrue();
            RefundStep refunded = back(shop, second.id(), 2);
            assertThat(refunded.payments().get(0).request().operation()).isEqualTo(PaymentOperation.REFUND);
            assertThat(shop.clearing()).isEqualTo(sar("0.00"));
            assertThat(bank.moved(refunded.payments().get(0).reference())).isEqualTo(sar("23.00"));
        });
    }

    @Test
    void aPartIsRefundedAndARefusedRefundIsPaidInCash() {
        at(shop -> {
            var sale = shop.card
                    .pay(shop.coffees(3), shown -> {})
                    .orElseThrow()
                    .sale()
                    .orElseThrow();
            assertThat(back(shop, sale.id(), 1).payments().get(0).request().operation())
                    .isEqualTo(PaymentOperation.REFUND);
            answer = new PaymentOutcome.Declined("57");
            RefundStep declined = back(shop, sale.id(), 1);
            assertThat(declined.rest()).isEqualTo(sar("11.50"));
            assertThat(shop.card.refunds().complete(declined.checkout()).isDone())
                    .isTrue();
            assertThat(shop.clearing()).isEqualTo(sar("23.00"));
            assertThat(shop.role(AccountRole.TENDER, "cash")).isEqualTo(sar("188.50"));
        });
    }

    private static RefundStep back(Counter shop, dev.mizan.spi.id.DocumentId sale, int cups) {
        return shop.card
                .refunds()
                .takeBack(
                        sale,
                        List.of(new ReturnedItem(0, dev.mizan.spi.value.Quantity.pieces(cups))),
                        ReturnCause.CHANGED_MIND,
                        shown -> {})
                .orElseThrow();
    }

    @Test
    void offlinePaymentsWaitWithinTheirLimitsAndADeclineIsTheShopsLoss() {
        OfflineLimits limits = new OfflineLimits(sar("25.00"), sar("40.00"), 5, Duration.ofHours(4));
        at(shop -> {
            try (PaymentDoor door = shop.till.payments("back", terminal, Counter.TERMS.offline(limits))) {
                refused(PaymentReason.OVER_FLOOR, offline(shop, door, 3));
                assertThat(offline(shop, door, 2).orElseThrow()).isPresent();
                assertThat(offline(shop, door, 1).orElseThrow()).isPresent();
                refused(PaymentReason.OFFLINE_FULL, offline(shop, door, 1));
                fate = Fate.REQUEST_LOST;
                assertThat(door.offline().forward()).hasSize(2);
                fate = Fate.THROUGH;
                answer = new PaymentOutcome.Declined("51");
                assertThat(door.offline().forward()).isEmpty();
                assertThat(shop.clearing()).isEqualTo(sar("0.00"));
                assertThat(shop.role(new AccountRole("offline-loss"), "")).isEqualTo(sar("34.50"));
            }
        });
    }

    private static Outcome<java.util.Optional<dev.mizan.suite.sell.Sale>> offline(
            Counter shop, PaymentDoor door, int cups) {
        CheckoutId begun = door.begin(shop.coffees(cups)).orElseThrow();
        var stored = door.offline().pay(begun, TenderKind.CARD, door.due(begun));
        if (!stored.isDone()) {
            shop.till.abandon(begun, "over").orElseThrow();
        }
        return stored;
    }

    @Test
    void onePaymentThatTheTerminalDoesNotKnowIsNamed() {
        at(shop -> {
            for (int i = 0; i < 5; i++) {
                shop.card.pay(shop.coffees(1), shown -> {}).orElseThrow();
            }
            PaymentReference elsewhere = reference();
            bank.keep("t", sar("1.00"));
            terminal.start(PaymentRequest.purchase(elsewhere, sar("7.00")), shown -> {}, Duration.ofSeconds(1));
            TerminalSettled settled = shop.card.settle().orElseThrow();
            assertThat(settled.compared().differences()).hasSize(1);
            assertThat(settled.compared().differences().get(0).kind()).isEqualTo(Reconciled.Kind.MISSING_AT_TILL);
            assertThat(settled.compared().differences().get(0).entry().reference())
                    .isEqualTo(elsewhere);
            assertThat(settled.compared().till().get(0).totals().count()).isEqualTo(5);
        });
    }

    @Test
    void oneMissingOfFourHundredIsNamedAndOnlyTheTotalsOfItsSchemeDiffer() {
        at(shop -> {
            for (int i = 0; i < 399; i++) {
                answer = i % 3 == 0 ? new PaymentOutcome.Approved(new PaymentSlip("VISA", "", "A1")) : YES;
                shop.card.pay(shop.coffees(1), shown -> {}).orElseThrow();
            }
            PaymentReference missing = reference();
            answer = YES;
            terminal.start(PaymentRequest.purchase(missing, sar("11.50")), shown -> {}, Duration.ofSeconds(1));
            Reconciled compared = shop.card.settle().orElseThrow().compared();
            assertThat(compared.differences())
                    .extracting(it -> it.kind() + " " + it.entry().reference() + " "
                            + it.entry().scheme())
                    .containsExactly(Reconciled.Kind.MISSING_AT_TILL + " " + missing + " mada");
            assertThat(compared.terminal())
                    .extracting(it -> it.totals().count())
                    .containsExactly(133, 267);
            assertThat(compared.till()).extracting(it -> it.totals().count()).containsExactly(133, 266);
            assertThat(compared.till().get(0)).isEqualTo(compared.terminal().get(0));
            assertThat(compared.balances()).isFalse();
        });
    }

    @Test
    void aCardIsTurnedAwayUnderTheLeastAmountOnlyWhereEverySchemeAllowsIt() {
        SchemeRule free = new SchemeRule("", true, true, Duration.ofHours(24), 180);
        SchemeRule mada = new SchemeRule("mada", false, false, Duration.ofHours(24), 30);
        try (Counter shop = least(new SchemeRules(List.of(), free))) {
            refused(PaymentReason.UNDER_MINIMUM, shop.card.pay(shop.coffees(1), shown -> {}));
            assertThat(terminal.calls()).isZero();
            assertThat(shop.card.pay(shop.coffees(2), shown -> {}).orElseThrow().sale())
                    .isPresent();
        }
        try (Counter shop = least(new SchemeRules(List.of(mada), free))) {
            assertThat(shop.card.pay(shop.coffees(1), shown -> {}).orElseThrow().sale())
                    .isPresent();
        }
    }

    private Counter least(SchemeRules rules) {
        Power steady = new Power(new java.util.SplittableRandom(0), 0);
        return Counter.at(
                log, env, steady, terminal, Counter.TERMS.schemes(rules).least(sar("20.00")));
    }

    @Test
    void aPluginThatHangsHoldsItsCallerUntilTheDeadlineAndNobodyElse() {
        at(shop -> {
            var hanging = new Hanging(terminal);
            var terms = Counter.TERMS.waiting(Duration.ofMillis(80), Duration.ofMillis(40), Duration.ZERO);
            try (PaymentDoor door = shop.till.payments("hanging", hanging, terms)) {
                PaymentStep step = door.pay(shop.coffees(1), shown -> {}).orElseThrow();
                assertThat(step.sale()).isEmpty();
                assertThat(step.payment().listed()).isTrue();
                assertThat(door.isSetAside()).isTrue();
                assertThat(shop.till
                                .sell(
                                        shop.till
                                                .scan(shop.till.basket(), "COFFEE")
                                                .orElseThrow(),
                                        sar("11.50"))
                                .isDone())
                        .isTrue();
            }
        });
    }

    @Test
    void aRestartFromFactsAndOneFromSnapshotsAgreeAndNoCardNumberIsInTheLog() {
        at(shop -> {
            shop.card.pay(shop.coffees(1), shown -> {}).orElseThrow();
            fate = Fate.REQUEST_LOST;
            shop.card.pay(shop.coffees(1), shown -> {}).orElseThrow();
            StringBuilder facts = new StringBuilder();
            shop.shop.log().after(0, recorded -> facts.append(recorded.facts()).append('\n'));
            assertThat(facts.toString()).contains("PaymentBegun");
            assertThat(CardNumberScan.holdsOne(facts.toString())).isFalse();
            var digests = shop.shop.digests();
            shop.shop.flows().snapshot();
            try (var again = Counter.shop(log, env, new Power(new java.util.SplittableRandom(0), 0))) {
                assertThat(again.digests()).isEqualTo(digests);
            }
            Money owed = shop.card.unknown().get(0).request().amount();
            assertThat(owed).isEqualTo(sar("11.50"));
        });
    }
}
