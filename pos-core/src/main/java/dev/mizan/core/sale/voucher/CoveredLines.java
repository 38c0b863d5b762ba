// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The lines of a bill while vouchers pay for them, each at what is left of its price and its tax. */
final class CoveredLines {
    private final Bill bill;
    private final BiPredicate<GoodFor, SoldLine> goodFor;
    private final long[] gross;
    private final long[] tax;
    private final List<VoucherUse> uses = new ArrayList<>();

    CoveredLines(Bill bill, BiPredicate<GoodFor, SoldLine> goodFor) {
        this.bill = bill;
        this.goodFor = goodFor;
        this.gross = bill.lines().stream().mapToLong(SoldLine::gross).toArray();
        this.tax = bill.lines().stream().mapToLong(SoldLine::tax).toArray();
    }

    /** Pays with a voucher: so much, or as much as it can. */
    Outcome<CoveredLines> pay(Voucher voucher, Optional<Money> asked) {
        return covered(voucher).then(lines -> {
            long goods = lines.stream().mapToLong(line -> gross[line]).sum();
            long amount = asked.map(Money::minor).orElse(Math.min(voucher.left(), goods));
            return fits(voucher, amount, goods).map(fine -> {
                spread(voucher, lines, amount);
                return this;
            });
        });
    }

    Redeemed redeemed() {
        List<SoldLine> lines = new ArrayList<>();
        for (int i = 0; i < gross.length; i++) {
            SoldLine line = bill.lines().get(i);
            lines.add(line.part(line.quantity(), gross[i], tax[i], line.discounts()));
        }
        return new Redeemed(Vouchering.with(bill, lines), uses);
    }

    /** The lines that it is good for and that are not paid yet; refused where there are none, or their rate is not its own. */
    private Outcome<List<Integer>> covered(Voucher voucher) {
        List<Integer> covered = new ArrayList<>();
        for (int i = 0; i < gross.length; i++) {
            SoldLine line = bill.lines().get(i);
            if (gross[i] > 0 && goodFor.test(voucher.issued().goods(), line)) {
                if (!line.rate().equals(voucher.issued().rate())) {
                    return Outcome.refused(
                            VoucherReason.OTHER_RATE,
                            "voucher",
                            voucher.number(),
                            "then",
                            voucher.issued().rate().percent(),
                            "item",
                            line.item(),
                            "now",
                            line.rate().percent());
                }
                covered.add(i);
            }
        }
        String items = bill.lines().stream()
                .map(line -> line.item().value())
                .distinct()
                .collect(Collectors.joining(", "));
        return covered.isEmpty()
                ? Outcome.refused(
                        VoucherReason.NOT_FOR_THESE,
                        "voucher",
                        voucher.number(),
                        "goods",
                        voucher.issued().goods(),
                        "items",
                        items)
                : Outcome.done(covered);
    }

    private Outcome<Long> fits(Voucher voucher, long amount, long goods) {
        VoucherNumber number = voucher.number();
        if (amount <= 0) {
            return Outcome.refused(VoucherReason.NOT_POSITIVE, "amount", money(amount), "voucher", number);
        }
        if (amount > voucher.left()) {
            return Outcome.refused(
                    VoucherReason.MORE_THAN_LEFT, "voucher", number, "left", voucher.worth(), "amount", money(amount));
        }
        if (voucher.issued().whole() && amount < voucher.left()) {
            return Outcome.refused(
                    VoucherReason.WHOLE_ONLY, "voucher", number, "left", voucher.worth(), "goods", money(goods));
        }
        return amount > goods
                ? Outcome.refused(
                        VoucherReason.MORE_THAN_GOODS,
                        "voucher",
                        number,
                        "goods",
                        money(goods),
                        "amount",
                        money(amount))
                : Outcome.done(amount);
    }

    /** Line by line. By what a line's tax and the voucher's differ where the line is paid whole, the line that is not makes up. */
    private void spread(Voucher voucher, List<Integer> lines, long amount) {
        long rest = amount;
        long left = voucher.left();
        long leftTax = voucher.leftTax();
        long missing = 0;
        for (int line : lines) {
            long pays = Math.min(rest, gross[line]);
            if (pays > 0) {
                boolean paid = pays == gross[line];
                long share = share(left, leftTax, pays, paid ? tax[line] : -1);
                uses.add(voucher.rest().with(line, pays, share));
                missing += tax[line] - share;
                gross[line] -= pays;
                tax[line] = paid ? 0 : bearable(line, missing);
                missing -= tax[line];
                rest -= pays;
                left -= pays;
                leftTax -= share;
            }
        }
    }

    private long bearable(int line, long wanted) {
        return bill.lines().get(line).rate().percent().isZero() ? 0 : Math.max(0, Math.min(wanted, gross[line]));
    }

    /** The voucher's tax in a part of it: that of a line which it pays whole, a minor unit aside, and with the last part the rest. */
    private static long share(long left, long leftTax, long part, long ofLine) {
        long exact = part == left ? leftTax : Rounding.HALF_UP.multiplyDivide(leftTax, part, left);
        long near = part < left && ofLine >= 0 && Math.abs(ofLine - exact) <= 1 ? ofLine : exact;
        return Math.max(Math.max(0, leftTax - (left - part)), Math.min(near, Math.min(part, leftTax)));
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, bill.currency());
    }
}
