// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Decides what vouchers of a single purpose pay of a bill, and what of them comes back with its goods. Redeeming one is no
 * supply (Directive (EU) 2016/1065, article 30b): what it pays was taxed when it was sold, so the lines keep what is left of
 * their price and of their tax. The tax of the voucher and that of its goods are together the tax of the goods, to the minor
 * unit, wherever what is left can bear it. Pure functions.
 */
public final class Vouchering {
    /** The most vouchers that are sold, or redeemed, with one receipt. */
    public static final int MOST_VOUCHERS = 50;

    private Vouchering() {}

    /**
     * Pays for a bill with vouchers, one after the other. Refused by a {@link VoucherReason} that names the voucher.
     *
     * @param vouchers each at most once
     * @param goodFor whether a voucher's terms cover a line: its item, and its place in the hierarchy today
     * @param today the tax point
     * @param seller the VAT number under which the bill is sold
     */
    public static Outcome<Redeemed> redeem(
            Bill bill,
            List<Redemption> vouchers,
            BiPredicate<GoodFor, SoldLine> goodFor,
            LocalDate today,
            String seller) {
        if (vouchers.size() > MOST_VOUCHERS) {
            return Outcome.refused(VoucherReason.TOO_MANY, "limit", MOST_VOUCHERS, "count", vouchers.size());
        }
        CoveredLines lines = new CoveredLines(bill, goodFor);
        Set<VoucherNumber> named = new HashSet<>();
        for (Redemption each : vouchers) {
            Voucher voucher = each.voucher();
            if (!named.add(voucher.number())) {
                return Outcome.refused(VoucherReason.NAMED_TWICE, "voucher", voucher.number());
            }
            Outcome<CoveredLines> paid =
                    good(voucher, bill, today, seller).then(fine -> lines.pay(voucher, each.amount()));
            if (!(paid instanceof Outcome.Done<CoveredLines>)) {
                return paid.map(never -> new Redeemed(bill, List.of()));
            }
        }
        return priced(bill).map(fine -> lines.redeemed());
    }

    private static Outcome<Bill> priced(Bill bill) {
        if (bill.told().isPresent()) {
            return Outcome.refused(
                    VoucherReason.TAXED_ELSEWHERE,
                    "engine",
                    bill.told().orElseThrow().engine());
        }
        return bill.paidBy().isEmpty()
                ? Outcome.done(bill)
                : Outcome.refused(VoucherReason.PRICED_OTHERWISE, "kinds", String.join(", ", bill.paidBy()));
    }

    private static Outcome<Voucher> good(Voucher voucher, Bill bill, LocalDate today, String seller) {
        VoucherIssued issued = voucher.issued();
        VoucherNumber number = voucher.number();
        if (voucher.returned() || voucher.left() <= 0) {
            return Outcome.refused(VoucherReason.USED_UP, "voucher", number);
        }
        if (issued.until().filter(today::isAfter).isPresent()) {
            return Outcome.refused(
                    VoucherReason.EXPIRED,
                    "voucher",
                    number,
                    "until",
                    issued.until().orElseThrow());
        }
        if (!issued.seller().equals(seller)) {
            return Outcome.refused(
                    VoucherReason.OTHER_SELLER, "voucher", number, "seller", issued.seller(), "here", seller);
        }
        return issued.value().currency().equals(bill.currency())
                ? Outcome.done(voucher)
                : Outcome.refused(
                        VoucherReason.OTHER_CURRENCY,
                        "voucher",
                        number,
                        "currency",
                        issued.value().currency(),
                        "given",
                        bill.currency());
    }

    /**
     * What comes back of the vouchers that paid for goods: of each line the share of all that came back by now, less what came
     * back before. So however often parts are brought back, a voucher gets what it paid for them, and never more.
     *
     * @param redeemed what they paid for the sale
     * @param sold the lines of the sale
     * @param back by line, how much of it came back by now, in steps of its unit
     * @param before what was restored by earlier returns of this sale
     */
    public static List<VoucherUse> restored(
            List<VoucherUse> redeemed, List<SoldLine> sold, Map<Integer, Long> back, List<VoucherUse> before) {
        List<VoucherUse> restored = new ArrayList<>();
        for (VoucherUse use : redeemed) {
            long whole = sold.get(use.line()).quantity().steps();
            long by = Math.min(whole, back.getOrDefault(use.line(), 0L));
            long gross = Rounding.HALF_UP.multiplyDivide(use.gross(), by, whole);
            long tax = use.gross() == 0 ? 0 : Rounding.HALF_UP.multiplyDivide(use.tax(), gross, use.gross());
            for (VoucherUse earlier : before) {
                boolean same = earlier.number().equals(use.number()) && earlier.line() == use.line();
                gross -= same ? earlier.gross() : 0;
                tax -= same ? earlier.tax() : 0;
            }
            if (gross > 0) {
                restored.add(use.with(use.line(), gross, tax));
            }
        }
        return restored;
    }

    /** The same bill, all that was agreed about it too, with other amounts on its lines. */
    static Bill with(Bill bill, List<SoldLine> lines) {
        return new Bill(
                bill.channel(), bill.customer(), bill.currency(), bill.books(), lines, bill.paidBy(), bill.told());
    }
}
