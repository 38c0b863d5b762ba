// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of vouchers, in the batch of the document that it is about. Each of them has a stream that it appends to, so
 * that nothing of it is used twice.
 *
 * @param how what became of them
 * @param currency of the amounts
 * @param checkout where a tender or a refund was begun: what it holds is taken from there
 * @param uses what of each, in the order of the lines; not empty
 */
public record VouchersMoved(How how, Currency currency, Optional<CheckoutId> checkout, List<VoucherUse> uses)
        implements Fact {
    /** How it is written. */
    public static final FactType<VouchersMoved> TYPE = new FactType<>(
            "VouchersMoved", 1, VouchersMoved.class, VouchersMoved::write, (in, version) -> VouchersMoved.read(in));

    /** What becomes of a voucher. */
    public enum How {
        /** A purchase, or a refund of the voucher itself, was begun: nobody else can use it. */
        HELD,
        /** That was given up. */
        RELEASED,
        /** It paid for goods. */
        REDEEMED,
        /** Goods that it had paid for came back. */
        RESTORED,
        /** It was taken back itself, and its tax with it. */
        RETURNED,
        /** Its last day is over. */
        EXPIRED
    }

    public VouchersMoved {
        uses = List.copyOf(uses);
        if (uses.isEmpty()) {
            throw new IllegalArgumentException("no voucher is " + how);
        }
    }

    /** What of them was owed and not earned. */
    public Money net() {
        return Money.ofMinor(uses.stream().mapToLong(VoucherUse::net).sum(), currency);
    }

    /** What of them is of a way; the facts of a batch hold one of each at most. */
    public static Optional<VouchersMoved> of(List<? extends Fact> facts, How how) {
        return facts.stream()
                .filter(VouchersMoved.class::isInstance)
                .map(VouchersMoved.class::cast)
                .filter(moved -> moved.how() == how)
                .findFirst();
    }

    /** The bill of a sale as it is shown: what vouchers paid of its lines is told beneath them, and by which receipt it was taxed. */
    public static Bill shown(Bill bill, List<? extends Fact> facts) {
        return of(facts, How.REDEEMED)
                .map(redeemed -> VoucherNotes.of(bill, redeemed.uses()))
                .orElse(bill);
    }

    /** Writes it. */
    public void write(FieldWriter out) {
        out.text("how", how.name().toLowerCase(Locale.ROOT))
                .text("currency", currency.code())
                .maybe("checkout", checkout)
                .list("uses", uses, VoucherUse::write);
    }

    /** Reads what {@link #write} wrote. */
    public static VouchersMoved read(FieldReader in) {
        return new VouchersMoved(
                in.parsed("how", text -> How.valueOf(text.toUpperCase(Locale.ROOT))),
                in.parsed("currency", Currency::of),
                in.has("checkout") ? Optional.of(in.parsed("checkout", CheckoutId::of)) : Optional.empty(),
                in.list("uses", VoucherUse::read));
    }

    @Override
    public FactType<VouchersMoved> factType() {
        return TYPE;
    }
}
