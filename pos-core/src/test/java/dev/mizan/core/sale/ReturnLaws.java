// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.gen.BillGen;
import dev.mizan.core.gen.Fields;
import dev.mizan.core.gen.SaleGen;
import dev.mizan.core.gen.TenderGen;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ReturnLaws {
    @Provide
    Arbitrary<Bill> bills() {
        return BillGen.bills();
    }

    @Provide
    Arbitrary<CashRounding> cash() {
        return TenderGen.cashRoundings();
    }

    @Property
    void aFullReturnIsTheExactNegative(@ForAll("bills") Bill bill, @ForAll("cash") CashRounding cash) {
        SaleCompleted sale = SaleGen.sold(bill, cash);
        GoodsReturned all = takeBack(Returnable.of(SaleGen.SALE_ID, sale), all(bill), cash);
        assertThat(all.bill()).isEqualTo(bill);
        assertThat(all.bill().taxTotals()).isEqualTo(bill.taxTotals());
        assertThat(all.refund().paid()).isEqualTo(sale.settlement().paid());
        assertThat(all.refund().rounding()).isEqualTo(sale.settlement().rounding());
        assertThat(all.refund().cash()).isEqualTo(sale.settlement().cash());
        assertThat(Fields.again(all)).isEqualTo(all);
    }

    @Property
    void anySplitOfReturnsRepaysExactlyWhatWasPaidAndTheTaxToo(
            @ForAll("bills") Bill bill, @ForAll("cash") CashRounding cash, @ForAll Random split) {
        SaleCompleted sale = SaleGen.sold(bill, cash);
        Returnable left = Returnable.of(SaleGen.SALE_ID, sale);
        Money repaid = Money.zero(bill.currency());
        long tax = 0;
        long gross = 0;
        long discount = 0;
        while (!someOf(left, split).isEmpty()) {
            GoodsReturned back = takeBack(left, someOf(left, split), cash);
            for (SoldLine line : back.bill().lines()) {
                assertThat(line.gross()).isEqualTo(line.net() + line.tax());
                assertThat(line.net()).isNotNegative();
                assertThat(line.tax()).isNotNegative();
                discount += line.discount();
            }
            repaid = repaid.plus(back.refund().paid());
            tax += back.bill().tax().minor();
            gross += back.bill().gross().minor();
            assertThat(repaid.minor())
                    .isLessThanOrEqualTo(sale.settlement().paid().minor());
            assertThat(tax).isLessThanOrEqualTo(bill.tax().minor());
            left = left.after(back);
        }
        assertThat(repaid).isEqualTo(sale.settlement().paid());
        assertThat(tax).isEqualTo(bill.tax().minor());
        assertThat(gross).isEqualTo(bill.gross().minor());
        assertThat(discount)
                .isEqualTo(bill.lines().stream().mapToLong(SoldLine::discount).sum());
        assertThat(left.paid().isZero()).isTrue();
        for (int line = 0; line < bill.lines().size(); line++) {
            assertThat(left.left(line).isZero()).isTrue();
            assertThat(Returning.byReceipt(
                                    SaleGen.slip(DocumentKind.RETURN, 1),
                                    left,
                                    List.of(new ReturnedItem(
                                            line, bill.lines().get(line).quantity())),
                                    ReturnCause.FAULTY,
                                    cash)
                            .isDone())
                    .isFalse();
        }
    }

    /** Random parts of random lines; always some while any line is left, one unit at a time now and then. */
    private static List<ReturnedItem> someOf(Returnable left, Random split) {
        List<ReturnedItem> some = new ArrayList<>();
        for (int line = 0; line < left.sale().bill().lines().size(); line++) {
            Quantity out = left.left(line);
            if (out.isPositive() && (some.isEmpty() || split.nextBoolean())) {
                long most = out.unit().digits() == 0 && split.nextBoolean() ? 1 : out.steps();
                some.add(new ReturnedItem(
                        line, new Quantity(most == 1 ? 1 : 1 + split.nextInt((int) most), out.unit())));
            }
        }
        return some;
    }

    @Property
    void aPartIsRepaidWithinACentOfItsShareOfThePrice(
            @ForAll @IntRange(min = 1, max = 40) int pieces, @ForAll @IntRange(max = 9_999) int gross) {
        Returnable left = Returnable.of(SaleGen.SALE_ID, SaleGen.sold(BillGen.of(pieces, gross), CashRounding.NONE));
        for (int i = 0; i < pieces; i++) {
            GoodsReturned one = takeBack(left, List.of(new ReturnedItem(0, Quantity.pieces(1))), CashRounding.NONE);
            assertThat(Math.abs(one.bill().gross().minor() * pieces - gross)).isLessThanOrEqualTo(pieces);
            left = left.after(one);
        }
    }

    @Property
    void whatIsCreditedCarriesTheTaxOfThatAmountToHalfACent(
            @ForAll("bills") Bill bill, @ForAll @LongRange(max = 5_000) long quantity) {
        Returnable sold = Returnable.of(SaleGen.SALE_ID, SaleGen.sold(bill, CashRounding.NONE));
        SoldLine line = bill.lines().get(0);
        Quantity some = new Quantity(
                1 + quantity % line.quantity().steps(), line.quantity().unit());
        SoldLine part = takeBack(sold, List.of(new ReturnedItem(0, some)), CashRounding.NONE)
                .bill()
                .lines()
                .get(0);
        assertThat(2 * Math.abs(part.tax() * line.gross() - line.tax() * part.gross()))
                .isLessThanOrEqualTo(line.gross());
    }

    @Property
    void roundedCashIsNeverFurtherThanHalfAStepFromWhatIsOwed(
            @ForAll @IntRange(min = 1, max = 40) int pieces, @ForAll @IntRange(min = 1, max = 999) int gross) {
        CashRounding five = CashRounding.due(Rounding.HALF_UP.toIncrement(5));
        Returnable left = Returnable.of(SaleGen.SALE_ID, SaleGen.sold(BillGen.of(pieces, gross), five));
        long owed = 0;
        long repaid = 0;
        for (int i = 0; i < pieces; i++) {
            GoodsReturned one = takeBack(left, List.of(new ReturnedItem(0, Quantity.pieces(1))), five);
            owed += one.bill().gross().minor();
            repaid += one.refund().paid().minor();
            assertThat(Math.abs(owed - repaid)).isLessThanOrEqualTo(4);
            left = left.after(one);
        }
    }

    @Example
    void whatWasRoundedDownInTheSaleIsRoundedDownInItsReturn() {
        CashRounding whole = CashRounding.due(Rounding.DOWN.toIncrement(100));
        SaleCompleted sale = SaleGen.sold(BillGen.of(1, 7_60), whole);
        assertThat(sale.settlement().paid()).hasToString("SAR 7.00");
        assertThat(takeBack(Returnable.of(SaleGen.SALE_ID, sale), all(sale.bill()), whole)
                        .refund()
                        .paid())
                .hasToString("SAR 7.00");
    }

    static GoodsReturned takeBack(Returnable left, List<ReturnedItem> items, CashRounding cash) {
        return Returning.byReceipt(SaleGen.slip(DocumentKind.RETURN, 1), left, items, ReturnCause.CHANGED_MIND, cash)
                .orElseThrow();
    }

    static List<ReturnedItem> all(Bill bill) {
        return IntStream.range(0, bill.lines().size())
                .mapToObj(line -> new ReturnedItem(line, bill.lines().get(line).quantity()))
                .toList();
    }
}
