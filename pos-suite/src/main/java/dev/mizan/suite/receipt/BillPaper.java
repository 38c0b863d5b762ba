// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.receipt;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.LineDiscount;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.paper.QuoteIssued;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Tender;
import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A document about goods and what they cost.
 *
 * @param settlement how it was paid; empty for a quotation
 * @param note what else is to be said
 */
record BillPaper(Slip slip, Bill bill, Optional<Settlement> settlement, Optional<Text> note) implements Printed {

    /** A sale; what vouchers paid of its lines stands beneath them. */
    static BillPaper of(SaleCompleted sale, List<? extends Fact> facts) {
        return new BillPaper(
                sale.slip(), VouchersMoved.shown(sale.bill(), facts), Optional.of(sale.settlement()), Optional.empty());
    }

    static BillPaper of(GoodsReturned back) {
        return new BillPaper(back.slip(), back.bill(), Optional.of(back.refund()), Optional.of(from(back.origin())));
    }

    static BillPaper of(SaleDebited more) {
        Text of = Text.of(
                "For " + more.number() + ": " + more.cause().title().en(),
                "عن " + more.number() + ": " + more.cause().title().ar());
        return new BillPaper(more.slip(), more.bill(), more.settlement(), Optional.of(of));
    }

    private static Text from(ReturnOrigin origin) {
        if (origin instanceof ReturnOrigin.Receipt receipt) {
            return Text.of("Returned from " + receipt.number(), "مرتجع من " + receipt.number());
        }
        if (origin instanceof ReturnOrigin.Older older) {
            return Text.of(
                    "Returned from " + older.number() + " of " + older.soldOn(),
                    "مرتجع من " + older.number() + " بتاريخ " + older.soldOn());
        }
        return Text.of("Returned without a receipt", "مرتجع دون إيصال");
    }

    static BillPaper of(QuoteIssued quote) {
        Text note = Text.of("Valid until " + quote.validUntil(), "صالح حتى " + quote.validUntil());
        return new BillPaper(quote.slip(), quote.bill(), Optional.empty(), Optional.of(note));
    }

    /** The goods alone: how they were paid is said elsewhere. */
    BillPaper unpaid() {
        return new BillPaper(slip, bill, Optional.empty(), note);
    }

    @Override
    public void print(ReceiptBuilder out) {
        note.ifPresent(out::line);
        out.rule();
        bill.lines().forEach(line -> line(out, line));
        out.rule().row(Text.of("Total without VAT", "الإجمالي دون الضريبة"), bill.net());
        for (TaxTotal tax : bill.taxTotals()) {
            String percent = tax.rate().percent() + " %";
            out.row(Text.of("VAT " + percent, "ضريبة القيمة المضافة " + percent), money(tax.tax()));
        }
        out.row(
                Text.of("Total " + bill.currency(), "الإجمالي " + bill.currency()),
                bill.gross().toPlainString(),
                Emphasis.BOLD);
        settlement.ifPresent(paid -> settle(out, paid));
    }

    private void line(ReceiptBuilder out, SoldLine line) {
        out.row(line.name(), money(line.gross() + line.discount()));
        boolean one =
                line.quantity().unit().equals(Unit.PIECE) && line.quantity().steps() == 1;
        if (!one) {
            String unit = line.quantity().unit().name().en();
            String count = line.quantity().toPlainString() + " × "
                    + money(line.unitPrice()).toPlainString();
            out.line(Text.of(
                    "  " + count + " / " + unit,
                    "  " + count + " / " + line.quantity().unit().name().ar()));
        }
        for (LineDiscount off : line.discounts()) {
            out.row(Text.of("  " + off.name().en(), "  " + off.name().in(Language.AR)), money(-off.amount()));
        }
    }

    private void settle(ReceiptBuilder out, Settlement paid) {
        if (!paid.rounding().isZero()) {
            out.row(Text.of("Cash rounding", "تقريب النقد"), paid.rounding());
        }
        for (Tender tender : paid.tenders()) {
            out.row(tender.kind().title(), tender.amount());
        }
        if (!paid.change().isZero()) {
            out.row(Text.of("Change", "الباقي"), paid.change());
        }
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, bill.currency());
    }
}
