// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A voucher of a single purpose was sold, in the batch of its sale: its tax is due with that sale. It holds all that is
 * asked when it is redeemed, whatever the shop's terms are by then.
 *
 * @param number printed on it
 * @param soldAs the receipt of its sale
 * @param line of that receipt, from 0
 * @param part what was paid for it: a bill of one line, which is one piece
 * @param goods what it is good for
 * @param until the last day on which it can be redeemed
 * @param whole whether it must be redeemed at once
 * @param seller the VAT number under which it was sold: its tax is due there
 */
public record VoucherIssued(
        VoucherNumber number,
        DocumentNumber soldAs,
        int line,
        Bill part,
        GoodFor goods,
        Optional<LocalDate> until,
        boolean whole,
        String seller)
        implements Fact {
    /** How it is written. */
    public static final FactType<VoucherIssued> TYPE = new FactType<>(
            "VoucherIssued", 1, VoucherIssued.class, VoucherIssued::write, (in, version) -> VoucherIssued.read(in));

    public VoucherIssued {
        if (line < 0 || part.lines().size() != 1 || !part.gross().isPositive()) {
            throw new IllegalArgumentException(number + ": a voucher over " + part.gross() + " in line " + line);
        }
    }

    /** The line of its sale, as one piece. */
    public SoldLine sold() {
        return part.lines().get(0);
    }

    /** What was paid for it, which is what it is worth. */
    public Money value() {
        return part.gross();
    }

    /** The tax that fell due with its sale. */
    public Money tax() {
        return part.tax();
    }

    /** By which its goods are taxed. */
    public TaxRate rate() {
        return sold().rate();
    }

    private void write(FieldWriter out) {
        out.text("number", number.value())
                .text("soldAs", soldAs.toString())
                .number("line", line)
                .object("part", part::write)
                .object("goods", goods::write)
                .maybe("until", until)
                .flag("whole", whole)
                .text("seller", seller);
    }

    private static VoucherIssued read(FieldReader in) {
        return new VoucherIssued(
                in.parsed("number", VoucherNumber::new),
                in.parsed("soldAs", DocumentNumber::of),
                Math.toIntExact(in.number("line")),
                in.object("part", Bill::read),
                in.object("goods", GoodFor::read),
                in.has("until") ? Optional.of(in.date("until")) : Optional.empty(),
                in.flag("whole"),
                in.text("seller"));
    }

    @Override
    public FactType<VoucherIssued> factType() {
        return TYPE;
    }
}
