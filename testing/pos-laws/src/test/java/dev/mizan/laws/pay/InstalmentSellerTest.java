// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Instalment;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.Count;
import dev.mizan.core.till.TillClosed;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.card.AcquirerTerms;
import dev.mizan.ledger.card.CardMatch;
import dev.mizan.ledger.card.CardSlip;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.RefundStep;
import dev.mizan.suite.pay.mover.MoverReason;
import dev.mizan.suite.sell.Sale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A seller on instalments pays the shop the whole, less a fee with VAT; what comes back is taken off a payout, also a later one. */
class InstalmentSellerTest extends TerminalDay {
    private static final LocalDate PAYDAY = LocalDate.of(2026, 11, 30);
    private static final AcquirerTerms TABBY = new AcquirerTerms(
            "TABBY",
            "instalment",
            Percent.of("6"),
            Money.zero(Currency.SAR),
            Percent.of("15"),
            Rounding.HALF_UP,
            false);

    private static Money owed(Counter shop) {
        return shop.role(AccountRole.TENDER, "instalment");
    }

    private Sale inFour(Counter shop, PaymentReference reference) {
        answer = new PaymentOutcome.Approved(new PaymentSlip("tabby", "", "ORDER-7"));
        var begun = shop.card.begin(shop.coffees(4)).orElseThrow();
        PaymentRequest request =
                PaymentRequest.purchase(reference, sar("46.00")).by(new PaymentWay.InParts(4));
        return shop.card
                .pay(begun, TenderKind.INSTALMENT, request, shown -> {})
                .orElseThrow()
                .sale()
                .orElseThrow();
    }

    private static RefundStep back(Counter shop, Sale sold) {
        List<ReturnedItem> one = List.of(new ReturnedItem(0, Quantity.pieces(1)));
        return shop.card
                .refunds()
                .takeBack(sold.id(), one, ReturnCause.CHANGED_MIND, shown -> {})
                .orElseThrow();
    }

    private static void paysOut(Counter shop, String batch, CardSlip... slips) {
        Settlement payout = Settlement.by(TABBY, batch, PAYDAY, List.of(slips));
        shop.shop.books().treasury().settle("instalment", payout).orElseThrow();
    }

    private static CardSlip slip(PaymentReference reference, String amount) {
        return new CardSlip(reference.value(), PAYDAY, sar(amount));
    }

    @Test
    void theWholeIsOwedAndTaxedAtTheSaleAndStandsApartFromCards() {
        at(shop -> {
            Sale sold = inFour(shop, reference());
            assertThat(sold.fact().settlement().tenders().get(0)).isInstanceOf(Instalment.class);
            assertThat(sold.fact().settlement().tenders().get(0).isOf("Tabby")).isTrue();
            shop.card.pay(shop.coffees(1), shown -> {}).orElseThrow();
            assertThat(owed(shop)).isEqualTo(sar("46.00"));
            assertThat(shop.clearing()).isEqualTo(sar("11.50"));
            assertThat(shop.role(AccountRole.OUTPUT_VAT, "")).isEqualTo(sar("-7.50"));
            var closed = shop.till
                    .close(List.of(Count.cash(sar("200.00"))), List.of(shop.card))
                    .orElseThrow();
            var z = closed.fact(TillClosed.class).orElseThrow();
            assertThat(z.totals().of(Currency.SAR).expected(TenderKind.INSTALMENT))
                    .isEqualTo(sar("46.00"));
            assertThat(z.totals().of(Currency.SAR).expected(TenderKind.CARD)).isEqualTo(sar("11.50"));
        });
    }

    @Test
    void aRefundAfterThePayoutIsOwedToTheSellerAndTakenOffTheNext() {
        at(shop -> {
            PaymentReference first = reference();
            Sale sold = inFour(shop, first);
            paysOut(shop, "B1", slip(first, "46.00"));
            assertThat(owed(shop)).isEqualTo(sar("0.00"));
            assertThat(shop.role(new AccountRole("card-fees"), "")).isEqualTo(sar("2.76"));
            assertThat(shop.role(AccountRole.INPUT_VAT, "")).isEqualTo(sar("0.41"));
            RefundStep refund = back(shop, sold);
            assertThat(refund.back()).isPresent();
            assertThat(owed(shop)).isEqualTo(sar("-11.50"));
            PaymentReference second = reference();
            inFour(shop, second);
            PaymentReference gone = refund.payments().get(0).reference();
            paysOut(shop, "B2", slip(second, "46.00"), slip(gone, "-11.50"));
            assertThat(owed(shop)).isEqualTo(sar("0.00"));
            assertThat(shop.shop.books().treasury().match(TenderKind.INSTALMENT).in(CardMatch.State.AGREED))
                    .hasSize(3);
        });
    }

    @Test
    void aPayoutIsMatchedPaymentByPaymentAndWhatDiffersIsNamed() {
        at(shop -> {
            PaymentReference right = reference();
            PaymentReference less = reference();
            PaymentReference unpaid = reference();
            for (PaymentReference each : List.of(right, less, unpaid)) {
                inFour(shop, each);
            }
            PaymentReference strange = reference();
            paysOut(shop, "B1", slip(right, "46.00"), slip(less, "45.00"), slip(strange, "9.00"));
            assertThat(shop.shop.books().cards("instalment").open())
                    .extracting(it -> it.reference() + " " + it.open().toPlainString())
                    .containsExactlyInAnyOrder(
                            less.value() + " 1.00", unpaid.value() + " 46.00", strange.value() + " -9.00");
            var matching = shop.shop.books().treasury().match(TenderKind.INSTALMENT);
            assertThat(matching.in(CardMatch.State.AGREED))
                    .extracting(CardMatch::reference)
                    .containsExactly(right.value());
            assertThat(matching.in(CardMatch.State.AMOUNTS_DIFFER))
                    .extracting(CardMatch::reference)
                    .containsExactly(less.value());
            assertThat(matching.in(CardMatch.State.NOT_SETTLED))
                    .extracting(CardMatch::reference)
                    .containsExactly(unpaid.value());
            assertThat(matching.in(CardMatch.State.NOT_AT_TILL))
                    .extracting(CardMatch::reference)
                    .containsExactly(strange.value());
            assertThat(shop.shop.books().treasury().match(TenderKind.CARD).all())
                    .isEmpty();
        });
    }

    @Test
    void anotherPlanTakesThePlaceOfTheFirstAndRefundsShortenIt() {
        at(shop -> {
            PaymentReference payment = reference();
            Sale sold = inFour(shop, payment);
            var refunds = shop.card.refunds();
            List<Money> two = List.of(sar("23.00"), sar("23.00"));
            assertThat(refunds.planChanged(payment, two).orElseThrow().due()).isEqualTo(two);
            back(shop, sold);
            assertThat(refunds.plan(payment).orElseThrow().due()).containsExactly(sar("23.00"), sar("11.50"));
            refused(MoverReason.OTHER_SUM, refunds.planChanged(payment, two));
            List<Money> three = List.of(sar("23.00"), sar("6.00"), sar("5.50"));
            assertThat(refunds.planChanged(payment, three).orElseThrow().due()).isEqualTo(three);
            back(shop, sold);
            assertThat(refunds.plan(payment).orElseThrow().due())
                    .containsExactly(sar("23.00"), sar("0.00"), sar("0.00"));
            assertThat(owed(shop)).isEqualTo(sar("23.00"));
            PaymentReference plain = shop.card
                    .pay(shop.coffees(1), shown -> {})
                    .orElseThrow()
                    .payment()
                    .reference();
            refused(MoverReason.NOT_IN_PARTS, refunds.planChanged(plain, List.of(sar("11.50"))));
        });
    }

    @Test
    void whatItsMoverCanNotVoidIsRefundedWholeToo() {
        at(shop -> {
            ForgetfulTerminal mover = new ForgetfulTerminal(terminal);
            mover.voids = false;
            try (PaymentDoor door = shop.till.payments("bank", mover, Counter.TERMS)) {
                var begun = door.begin(shop.coffees(1)).orElseThrow();
                Sale sold = door.pay(begun, TenderKind.TRANSFER, sar("11.50"), shown -> {})
                        .orElseThrow()
                        .sale()
                        .orElseThrow();
                List<ReturnedItem> one = List.of(new ReturnedItem(0, Quantity.pieces(1)));
                RefundStep refund = door.refunds()
                        .takeBack(sold.id(), one, ReturnCause.FAULTY, shown -> {})
                        .orElseThrow();
                assertThat(refund.payments().get(0).request().operation()).isEqualTo(PaymentOperation.REFUND);
                assertThat(refund.back()).isPresent();
                assertThat(shop.role(AccountRole.TENDER, "transfer")).isEqualTo(sar("0.00"));
                assertThat(bank.totals().net()).isEqualTo(sar("0.00"));
            }
        });
    }

    @Test
    void theFeeIsAsAgreedOrItsLineIsNamed() {
        SettledLine line = TABBY.settled(new CardSlip("P-1", PAYDAY, sar("46.00")));
        assertThat(line.fee()).isEqualTo(sar("2.76"));
        assertThat(line.tax()).isEqualTo(sar("0.41"));
        assertThat(line.deposit()).isEqualTo(sar("42.83"));
    }
}
