// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.Transfer;
import dev.mizan.core.till.Count;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.course.OfflineLimits;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.PaymentFlowReason;
import dev.mizan.suite.pay.fact.MoneyUnapplied;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.pay.mover.MoverReason;
import dev.mizan.suite.pay.unapplied.Movement;
import dev.mizan.suite.pay.unapplied.UnappliedDoor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bank transfers at a till: asked for by a link or a code, paid later, late, twice, in part, or given back. */
class TransfersTest extends TerminalDay {
    private static final AccountRole SURPLUS = new AccountRole("payment-surplus");

    private static Movement movement(String reference, String amount) {
        return new Movement(new PaymentReference(reference), sar(amount), "sarie");
    }

    private static UnappliedDoor mover(Counter shop) {
        return shop.till.unapplied(shop.card);
    }

    private PaymentReference askedFor(Counter shop, CheckoutId begun) {
        PaymentRequest link = PaymentRequest.purchase(reference(), sar("11.50")).by(new PaymentWay.ByLink());
        TillPayment payment = shop.card
                .pay(begun, TenderKind.TRANSFER, link, shown -> {})
                .orElseThrow()
                .payment();
        assertThat(payment.attempt().stage()).isEqualTo(Stage.PENDING);
        return link.reference();
    }

    private static Money transfers(Counter shop) {
        return shop.role(AccountRole.TENDER, "transfer");
    }

    @Test
    void aTransferIsShownToTheCustomerAndSoldWhenItsBankSaysSo() {
        at(shop -> {
            CheckoutId begun = shop.card.begin(shop.coffees(1)).orElseThrow();
            List<Interaction> shown = new ArrayList<>();
            PaymentRequest link =
                    PaymentRequest.purchase(reference(), sar("11.50")).by(new PaymentWay.ByLink());
            shop.card.pay(begun, TenderKind.TRANSFER, link, shown::add).orElseThrow();
            assertThat(shown).anyMatch(Interaction.ShowLink.class::isInstance);
            assertThat(shop.role(AccountRole.OUTPUT_VAT, "")).isEqualTo(sar("0.00"));
            assertThat(mover(shop)
                            .paid(link.reference(), movement("E2E-1", "11.50"))
                            .isDone())
                    .isTrue();
            var sale = shop.card.complete(begun, List.of()).orElseThrow().orElseThrow();
            assertThat(sale.fact().settlement().tenders().get(0)).isInstanceOf(Transfer.class);
            assertThat(sale.fact().settlement().tenders().get(0).isOf("sarie")).isTrue();
            assertThat(shop.role(AccountRole.OUTPUT_VAT, "")).isEqualTo(sar("-1.50"));
            assertThat(transfers(shop)).isEqualTo(sar("11.50"));
            assertThat(shop.clearing()).isEqualTo(sar("0.00"));
            refused(MoverReason.TOLD_BEFORE, mover(shop).paid(link.reference(), movement("E2E-1", "11.50")));
            refused(MoverReason.TOLD_BEFORE, mover(shop).came(TenderKind.TRANSFER, movement("E2E-1", "11.50")));
        });
    }

    @Test
    void whatComesTwiceIsOwedToTheCustomerAndGoesBack() {
        at(shop -> {
            CheckoutId begun = shop.card.begin(shop.coffees(1)).orElseThrow();
            PaymentReference asked = askedFor(shop, begun);
            mover(shop).paid(asked, movement("E2E-1", "11.50")).orElseThrow();
            shop.card.complete(begun, List.of()).orElseThrow();
            bank.comes(new PaymentReference("E2E-2"), sar("11.50"), "sarie");
            mover(shop).paid(asked, movement("E2E-2", "11.50")).orElseThrow();
            refused(MoverReason.TOLD_BEFORE, mover(shop).paid(asked, movement("E2E-2", "11.50")));
            assertThat(transfers(shop)).isEqualTo(sar("23.00"));
            assertThat(shop.role(SURPLUS, "")).isEqualTo(sar("-11.50"));
            assertThat(mover(shop).open()).hasSize(1);
            assertThat(mover(shop).story(new PaymentReference("E2E-2")).map(MoneyUnapplied::why))
                    .contains(MoneyUnapplied.Why.PAID_TWICE);
            mover(shop).giveBack(new PaymentReference("E2E-2")).orElseThrow();
            assertThat(bank.moved(new PaymentReference("E2E-2"))).isEqualTo(sar("0.00"));
            assertThat(transfers(shop)).isEqualTo(sar("11.50"));
            assertThat(shop.role(SURPLUS, "")).isEqualTo(sar("0.00"));
            assertThat(mover(shop).open()).isEmpty();
        });
    }

    @Test
    void whatComesAfterItRanOutWaitsThroughTheCloseAndPaysTheNextBill() {
        at(shop -> {
            CheckoutId begun = shop.card.begin(shop.coffees(1)).orElseThrow();
            PaymentReference asked = askedFor(shop, begun);
            env.advance(Duration.ofMinutes(11));
            assertThat(shop.card.turn()).isEmpty();
            shop.till.abandon(begun, "ran-out").orElseThrow();
            refused(MoverReason.NOT_CONFIRMED, mover(shop).paid(asked, movement("E2E-1", "11.50")));
            bank.comes(new PaymentReference("E2E-1"), sar("11.50"), "sarie");
            mover(shop).paid(asked, movement("E2E-1", "11.50")).orElseThrow();
            shop.till
                    .close(List.of(Count.cash(sar("200.00"))), List.of(shop.card))
                    .orElseThrow();
            shop.till.open(sar("200.00")).orElseThrow();
        });
        at(shop -> {
            assertThat(mover(shop).open()).hasSize(1);
            CheckoutId dear = shop.card.begin(shop.coffees(2)).orElseThrow();
            mover(shop).apply(new PaymentReference("E2E-1"), dear).orElseThrow();
            assertThat(mover(shop).open()).isEmpty();
            assertThat(shop.card.due(dear)).isEqualTo(sar("11.50"));
            refused(MoverReason.NOT_UNAPPLIED, mover(shop).apply(new PaymentReference("E2E-1"), dear));
            assertThat(shop.card.complete(dear, List.of(new Cash(sar("11.50")))).orElseThrow())
                    .isPresent();
            assertThat(transfers(shop)).isEqualTo(sar("11.50"));
            assertThat(shop.role(SURPLUS, "")).isEqualTo(sar("0.00"));
        });
    }

    @Test
    void aPartOrMoreThanWasAskedForCountsAsWhatItIs() {
        at(shop -> {
            CheckoutId first = shop.card.begin(shop.coffees(1)).orElseThrow();
            mover(shop).paid(askedFor(shop, first), movement("E2E-1", "4.00")).orElseThrow();
            assertThat(shop.card.due(first)).isEqualTo(sar("7.50"));
            shop.card.complete(first, List.of(new Cash(sar("7.50")))).orElseThrow();
            CheckoutId second = shop.card.begin(shop.coffees(1)).orElseThrow();
            PaymentReference asked = askedFor(shop, second);
            mover(shop).paid(asked, movement("E2E-2", "12.00")).orElseThrow();
            refused(MoverReason.NOT_CONFIRMED, mover(shop).paid(asked, movement("E2E-3", "11.50")));
            shop.card.complete(second, List.of()).orElseThrow();
            assertThat(transfers(shop)).isEqualTo(sar("16.00"));
            assertThat(shop.role(SURPLUS, "")).isEqualTo(sar("-0.50"));
        });
    }

    @Test
    void moneyThatNobodyKnowsWhatForIsNoSale() {
        at(shop -> {
            mover(shop).came(TenderKind.TRANSFER, movement("E2E-9", "100.00")).orElseThrow();
            refused(MoverReason.TOLD_BEFORE, mover(shop).came(TenderKind.TRANSFER, movement("E2E-9", "100.00")));
            assertThat(shop.role(SURPLUS, "")).isEqualTo(sar("-100.00"));
            CheckoutId small = shop.card.begin(shop.coffees(1)).orElseThrow();
            refused(PaymentFlowReason.MORE_THAN_DUE, mover(shop).apply(new PaymentReference("E2E-9"), small));
        });
    }

    @Test
    void whatTheBankGaveBackByItselfIsTheReturnThatTheTillWritesAfterwards() {
        at(shop -> {
            CheckoutId begun = shop.card.begin(shop.coffees(1)).orElseThrow();
            PaymentReference asked = askedFor(shop, begun);
            mover(shop).paid(asked, movement("E2E-1", "11.50")).orElseThrow();
            var sale = shop.card.complete(begun, List.of()).orElseThrow().orElseThrow();
            bank.decide(asked, YES);
            bank.givesBack(asked, new PaymentReference("BACK-1"), sar("11.50"), "sarie");
            mover(shop).givenBack(asked, movement("BACK-1", "11.50")).orElseThrow();
            refused(PaymentReason.MORE_THAN_REFUNDABLE, mover(shop).givenBack(asked, movement("BACK-2", "0.01")));
            assertThat(transfers(shop)).isEqualTo(sar("0.00"));
            assertThat(shop.role(SURPLUS, "")).isEqualTo(sar("11.50"));
            refused(MoverReason.OTHER_WAY, mover(shop).giveBack(new PaymentReference("BACK-1")));
            var back = shop.till
                    .beginRefund(
                            sale.id(),
                            List.of(new ReturnedItem(0, Quantity.pieces(1))),
                            ReturnCause.CHANGED_MIND,
                            List.of())
                    .orElseThrow();
            mover(shop).apply(new PaymentReference("BACK-1"), back.checkout()).orElseThrow();
            shop.card.refunds().complete(back.checkout()).orElseThrow();
            assertThat(transfers(shop)).isEqualTo(sar("0.00"));
            assertThat(shop.role(SURPLUS, "")).isEqualTo(sar("0.00"));
            assertThat(shop.role(AccountRole.OUTPUT_VAT, "")).isEqualTo(sar("0.00"));
        });
    }

    @Test
    void moneyThatCameDoesNotPayAReturn() {
        at(shop -> {
            var sale = shop.card
                    .pay(shop.coffees(1), shown -> {})
                    .orElseThrow()
                    .sale()
                    .orElseThrow();
            mover(shop).came(TenderKind.TRANSFER, movement("E2E-1", "11.50")).orElseThrow();
            var back = shop.till
                    .beginRefund(
                            sale.id(),
                            List.of(new ReturnedItem(0, Quantity.pieces(1))),
                            ReturnCause.CHANGED_MIND,
                            List.of())
                    .orElseThrow();
            refused(MoverReason.OTHER_WAY, mover(shop).apply(new PaymentReference("E2E-1"), back.checkout()));
        });
    }

    @Test
    void nothingIsTakenOnTrust() {
        at(shop -> {
            var limits = new OfflineLimits(sar("100.00"), sar("500.00"), 5, Duration.ofDays(1));
            try (PaymentDoor door = shop.till.payments("bank", terminal, Counter.TERMS.offline(limits))) {
                CheckoutId begun = door.begin(shop.coffees(1)).orElseThrow();
                refused(MoverReason.NOT_OFFLINE, door.offline().pay(begun, TenderKind.TRANSFER, sar("11.50")));
                refused(MoverReason.NOT_OFFLINE, door.offline().pay(begun, TenderKind.INSTALMENT, sar("11.50")));
                assertThat(door.offline()
                                .pay(begun, TenderKind.CARD, sar("11.50"))
                                .isDone())
                        .isTrue();
            }
        });
    }

    @Test
    void whatTheBankListsAndNoNotificationToldIsTakenOver() {
        at(shop -> {
            bank.comes(new PaymentReference("E2E-7"), sar("5.00"), "sarie");
            var compared = shop.card.settle().orElseThrow();
            assertThat(compared.agrees()).isFalse();
            assertThat(mover(shop).take(compared, TenderKind.TRANSFER)).hasSize(1);
            assertThat(shop.card.settle().orElseThrow().agrees()).isTrue();
            assertThat(mover(shop).take(compared, TenderKind.TRANSFER)).isEmpty();
            assertThat(transfers(shop)).isEqualTo(sar("5.00"));
        });
    }
}
