// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import static dev.mizan.core.gen.SaleGen.SALE_ID;
import static dev.mizan.core.gen.TenderGen.cashless;
import static dev.mizan.core.gen.TenderGen.sar;
import static dev.mizan.core.sale.SellingLaws.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.Slip;
import dev.mizan.core.gen.BillGen;
import dev.mizan.core.gen.Fields;
import dev.mizan.core.gen.SaleGen;
import dev.mizan.core.sale.paper.GiftReceiptIssued;
import dev.mizan.core.sale.paper.Issuing;
import dev.mizan.core.sale.paper.QuoteIssued;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.TenderReason;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefundTest {
    private static final Slip SLIP = SaleGen.slip(DocumentKind.RETURN, 1);
    private static final CheckoutId CHECKOUT = new CheckoutId(new UUID(0, 1));
    private static final Bill BILL = BillGen.of(3, 100_00);

    private static Returnable sold() {
        return Returnable.of(SALE_ID, SaleGen.sold(BILL, CashRounding.NONE));
    }

    private static List<ReturnedItem> pieces(long count) {
        return List.of(new ReturnedItem(0, Quantity.pieces(count)));
    }

    private static RefundBegun begin(Returnable sold, long pieces) {
        List<PlannedTender> plan = List.of(new PlannedTender(
                TenderKind.CARD, sar(10_00), cashless(TenderKind.CARD, 1, 1).key()));
        return Returning.begin(CHECKOUT, 1, sold, pieces(pieces), ReturnCause.FAULTY, plan)
                .orElseThrow();
    }

    @Test
    void unitsThatAreBeingPaidBackAreHeld() {
        RefundBegun begun = begin(sold(), 2);
        assertThat(Fields.again(begun)).isEqualTo(begun);
        Returnable held = sold().after(begun);
        assertThat(held.left(0)).isEqualTo(Quantity.pieces(1));
        assertRefused(
                Returning.byReceipt(SLIP, held, pieces(2), ReturnCause.OTHER, CashRounding.NONE),
                SaleReason.MORE_THAN_SOLD);
        Returnable free = held.after(Selling.abandon(begun, "declined").orElseThrow());
        assertThat(free.left(0)).isEqualTo(Quantity.pieces(3));
        assertThat(free.paid()).isEqualTo(sar(100_00));
        assertThat(free.after(Selling.abandon(begun, "declined").orElseThrow()).left(0))
                .isEqualTo(Quantity.pieces(3));
    }

    @Test
    void whatWasHeldIsPaidBackOnceAndTheRestComesToTheWhole() {
        RefundBegun begun = begin(sold(), 1);
        Returnable held = sold().after(begun);
        GoodsReturned rest = ReturnLaws.takeBack(held, pieces(2), CashRounding.NONE);
        GoodsReturned first = Returning.complete(
                        SLIP, begun, List.of(cashless(TenderKind.CARD, 10_00, 1)), CashRounding.NONE)
                .orElseThrow();
        assertThat(Fields.again(first)).isEqualTo(first);
        assertThat(first.refund().cash()).hasToString("SAR 23.33");
        assertThat(first.refund().paid().plus(rest.refund().paid())).hasToString("SAR 100.00");
        Returnable end = held.after(rest).after(first);
        assertThat(end.paid().isZero()).isTrue();
        assertThat(end.left(0).isZero()).isTrue();
    }

    @Test
    void aRefundIsNotMoreThanWasBegun() {
        RefundBegun begun = begin(sold(), 1);
        assertRefused(
                Returning.complete(SLIP, begun, List.of(cashless(TenderKind.CARD, 10_01, 1)), CashRounding.NONE),
                SaleReason.TENDER_NOT_BEGUN);
        assertRefused(
                Returning.begin(
                        CHECKOUT,
                        1,
                        sold(),
                        pieces(1),
                        ReturnCause.FAULTY,
                        List.of(new PlannedTender(
                                TenderKind.CARD,
                                sar(33_34),
                                cashless(TenderKind.CARD, 1, 1).key()))),
                SaleReason.NOT_A_PLAN);
    }

    @Test
    void whatCanNotComeBackIsRefusedByName() {
        assertNoReturn(SaleReason.NOTHING_TO_RETURN, List.of());
        assertNoReturn(SaleReason.UNKNOWN_LINE, List.of(new ReturnedItem(1, Quantity.pieces(1))));
        assertNoReturn(SaleReason.UNKNOWN_LINE, List.of(new ReturnedItem(-1, Quantity.pieces(1))));
        assertNoReturn(SaleReason.MORE_THAN_SOLD, pieces(4));
        assertNoReturn(SaleReason.QUANTITY_NOT_POSITIVE, pieces(0));
        assertNoReturn(SaleReason.QUANTITY_NOT_POSITIVE, pieces(-1));
        assertNoReturn(SaleReason.OTHER_UNIT, List.of(new ReturnedItem(0, Quantity.of(1, Unit.KILOGRAM))));
        ReturnedItem two = pieces(2).get(0);
        assertNoReturn(SaleReason.MORE_THAN_SOLD, List.of(two, two));
        ReturnedItem three = pieces(3).get(0);
        assertNoReturn(SaleReason.NOT_RETURNABLE, List.of(three, two));
    }

    private static void assertNoReturn(SaleReason reason, List<ReturnedItem> items) {
        assertRefused(Returning.byReceipt(SLIP, sold(), items, ReturnCause.OTHER, CashRounding.NONE), reason);
    }

    @Test
    void tillsThatCouldNotSeeOneAnotherLeaveNothingMoreToReturn() {
        GoodsReturned all = ReturnLaws.takeBack(sold(), pieces(3), CashRounding.NONE);
        Returnable twice = sold().after(all).after(all);
        assertThat(twice.left(0)).isEqualTo(Quantity.pieces(-3));
        assertRefused(
                Returning.byReceipt(SLIP, twice, pieces(1), ReturnCause.OTHER, CashRounding.NONE),
                SaleReason.NOT_RETURNABLE);
        assertThat(Returnable.key(SALE_ID)).hasToString("returned/acme/riyadh/T1@1#7");
    }

    @Test
    void factsOfOtherSalesChangeNothing() {
        GoodsReturned all = ReturnLaws.takeBack(sold(), pieces(3), CashRounding.NONE);
        Returnable other = Returnable.of(DocumentId.of("acme/riyadh/T1@1#8"), sold().sale());
        assertThat(other.after(all)).isSameAs(other);
        assertThat(other.after(begin(sold(), 1))).isSameAs(other);
        assertThat(sold().id()).isEqualTo(SALE_ID);
    }

    @Test
    void withoutAReceiptThePriceIsAPersonsWordAndTheOriginSaysSo() {
        CashRounding five = CashRounding.due(Rounding.HALF_UP.toIncrement(5));
        GoodsReturned back = Returning.withoutReceipt(SLIP, BillGen.of(1, 7_33), ReturnCause.CHANGED_MIND, five)
                .orElseThrow();
        assertThat(back.origin()).isInstanceOf(ReturnOrigin.NoReceipt.class);
        assertThat(back.refund().paid()).hasToString("SAR 7.35");
        assertThat(Fields.again(back)).isEqualTo(back);
        assertRefused(
                Returning.withoutReceipt(SLIP, BILL.with(List.of()), ReturnCause.OTHER, five),
                SaleReason.NOTHING_TO_RETURN);
        RefundBegun begun = Returning.begin(CHECKOUT, 1, BILL, ReturnCause.RECALLED, List.of())
                .orElseThrow();
        assertThat(Fields.again(begun)).isEqualTo(begun);
        assertThat(Returning.complete(SLIP, begun, List.of(), five)
                        .orElseThrow()
                        .refund()
                        .paid())
                .hasToString("SAR 100.00");
        Outcome<TenderAdded> tooMuch = Selling.add(
                begun,
                List.of(new PlannedTender(
                        TenderKind.CARD,
                        sar(100_01),
                        cashless(TenderKind.CARD, 1, 2).key())));
        assertRefused(tooMuch, SaleReason.NOT_A_PLAN);
        assertRefused(
                Returning.complete(
                        SLIP,
                        begun.with(List.of(
                                new PlannedTender(
                                        TenderKind.CARD,
                                        sar(99_00),
                                        cashless(TenderKind.CARD, 1, 1).key()),
                                new PlannedTender(
                                        TenderKind.CARD,
                                        sar(99_00),
                                        cashless(TenderKind.CARD, 1, 2).key()))),
                        List.of(cashless(TenderKind.CARD, 99_00, 1), cashless(TenderKind.CARD, 99_00, 2)),
                        five),
                TenderReason.NOT_THE_REFUND);
    }

    @Test
    void papersThatMoveNoMoney() {
        SaleCompleted sale = SaleGen.sold(BILL, CashRounding.NONE);
        Slip gift = SaleGen.slip(DocumentKind.GIFT_RECEIPT, 1);
        assertRefused(Issuing.giftReceipt(gift, SALE_ID, sale, List.of(1)), SaleReason.UNKNOWN_LINE);
        assertRefused(Issuing.giftReceipt(gift, SALE_ID, sale, List.of()), SaleReason.NOTHING_TO_SELL);
        GiftReceiptIssued given =
                Issuing.giftReceipt(gift, SALE_ID, sale, List.of(0, 0)).orElseThrow();
        assertThat(given.lines()).containsExactly(0);
        assertThat(Fields.again(given)).isEqualTo(given);
        Slip slip = SaleGen.slip(DocumentKind.COPY, 1);
        var copy = Issuing.copy(slip, SALE_ID, sale).orElseThrow();
        assertThat(Fields.again(copy)).isEqualTo(copy);
        assertRefused(Issuing.copy(slip, SALE_ID, copy), SaleReason.NOT_COPIED);
        Slip quoted = SaleGen.slip(DocumentKind.QUOTE, 1);
        LocalDate today = LocalDate.of(2026, 1, 1);
        QuoteIssued quote =
                Issuing.quote(quoted, BILL, today, today.plusDays(30)).orElseThrow();
        assertThat(Fields.again(quote)).isEqualTo(quote);
        assertRefused(Issuing.quote(quoted, BILL, today, today.minusDays(1)), SaleReason.OVER_BEFORE_TODAY);
        assertRefused(Issuing.quote(quoted, BILL.with(List.of()), today, today), SaleReason.NOTHING_TO_SELL);
    }
}
