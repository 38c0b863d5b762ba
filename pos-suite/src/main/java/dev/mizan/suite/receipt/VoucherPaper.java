// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.receipt;

import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VoucherUse;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.core.sale.voucher.VouchersMoved.How;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.hardware.receipt.Symbology;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.List;

/**
 * The vouchers of a document: one that it sold stands below it, to be cut off, with its number as a barcode; of those that
 * paid for goods which came back it says what they are worth more again.
 */
record VoucherPaper(List<Fact> facts) {

    void print(ReceiptBuilder out) {
        VouchersMoved.of(facts, How.RESTORED).ifPresent(back -> {
            for (VoucherUse use : back.uses()) {
                out.row(
                        Text.of("Back on the voucher " + use.number(), "أعيد إلى القسيمة " + use.number()),
                        Money.ofMinor(use.gross(), back.currency()));
            }
        });
        VouchersMoved.of(facts, How.RETURNED)
                .ifPresent(back -> back.uses()
                        .forEach(use -> out.line(Text.of(
                                "The voucher " + use.number() + " is void", "القسيمة " + use.number() + " ملغاة"))));
        facts.stream()
                .filter(VoucherIssued.class::isInstance)
                .map(VoucherIssued.class::cast)
                .forEach(issued -> print(issued, out));
    }

    private static void print(VoucherIssued issued, ReceiptBuilder out) {
        Text name = issued.sold().name();
        out.doubleRule()
                .bilingual(Text.of("Voucher", "قسيمة"), Style.BOLD)
                .row(name, issued.value())
                .line(Text.of("VAT is paid with it: " + issued.tax(), "ضريبتها مدفوعة معها: " + issued.tax()));
        issued.until().ifPresent(day -> out.line(Text.of("Can be redeemed until " + day, "صالحة حتى " + day)));
        out.barcode(Symbology.CODE_128, issued.number().value())
                .centred(Text.en(issued.number().value()));
    }
}
