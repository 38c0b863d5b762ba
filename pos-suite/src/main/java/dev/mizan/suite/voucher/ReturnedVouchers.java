// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.voucher.Voucher;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.core.sale.voucher.VoucherReason;
import dev.mizan.core.sale.voucher.VoucherUse;
import dev.mizan.core.sale.voucher.Vouchering;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.core.sale.voucher.VouchersMoved.How;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The vouchers that the return of parts of a sale touches: those that it sold, and those that paid for it.
 *
 * @param decision what is decided of the return
 * @param sold what was written with the sale
 */
record ReturnedVouchers(Reading reading, Decision decision, ReturnOrigin.Receipt receipt, List<Fact> sold) {

    static ReturnedVouchers of(Reading reading, Decision decision, ReturnOrigin.Receipt receipt) {
        List<Fact> sold = reading.document(receipt.sale()).map(Recorded::facts).orElse(List.of());
        return new ReturnedVouchers(reading, decision, receipt, sold);
    }

    private List<Fact> since() {
        return reading.stream(Returnable.key(receipt.sale())).stream()
                .flatMap(batch -> batch.facts().stream())
                .toList();
    }

    /**
     * Vouchers that come back themselves: whole, and of each line all that are left or those that the flow names.
     *
     * @param bill what comes back
     */
    Outcome<Optional<VouchersMoved>> themselves(Bill bill) {
        Set<VoucherNumber> named = new HashSet<>();
        VouchersMoved.of(decision.facts(), How.RETURNED)
                .ifPresent(it -> it.uses().forEach(use -> named.add(use.number())));
        List<VoucherUse> uses = new ArrayList<>();
        for (Map.Entry<Integer, Long> line : pieces(bill).entrySet()) {
            Outcome<List<VoucherUse>> back = ofLine(line.getKey(), line.getValue(), named);
            if (!(back instanceof Outcome.Done<List<VoucherUse>> done)) {
                return back.map(never -> Optional.empty());
            }
            uses.addAll(done.value());
        }
        for (VoucherNumber number : named) {
            if (uses.stream().noneMatch(use -> use.number().equals(number))) {
                return Outcome.refused(VoucherReason.NOT_OF_SALE, "voucher", number, "document", receipt.number());
            }
        }
        return Outcome.done(
                uses.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new VouchersMoved(How.RETURNED, bill.currency(), Optional.empty(), uses)));
    }

    private Outcome<List<VoucherUse>> ofLine(int line, long pieces, Set<VoucherNumber> named) {
        List<Voucher> left = new ArrayList<>();
        for (Fact fact : sold) {
            if (fact instanceof VoucherIssued issued && issued.line() == line) {
                Voucher voucher = VoucherHistory.read(reading, issued.number())
                        .orElseThrow()
                        .voucher();
                if (!voucher.returned() && (named.isEmpty() || named.contains(issued.number()))) {
                    left.add(voucher);
                }
            }
        }
        if (left.isEmpty()) {
            return Outcome.done(List.of());
        }
        if (left.size() != pieces) {
            return Outcome.refused(VoucherReason.SAY_WHICH, "document", receipt.number(), "count", left.size());
        }
        List<VoucherUse> uses = new ArrayList<>();
        for (Voucher voucher : left) {
            Outcome<Voucher> whole = FollowVouchers.whole(voucher);
            if (!(whole instanceof Outcome.Done<Voucher>)) {
                return whole.map(never -> List.of());
            }
            uses.add(voucher.rest());
        }
        return Outcome.done(uses);
    }

    /** What comes back of the vouchers that paid for these goods. */
    Optional<VouchersMoved> restored(GoodsReturned back) {
        VouchersMoved redeemed = VouchersMoved.of(sold, How.REDEEMED).orElse(null);
        SaleCompleted sale = sold.stream()
                .filter(SaleCompleted.class::isInstance)
                .map(SaleCompleted.class::cast)
                .findFirst()
                .orElse(null);
        if (redeemed == null || sale == null) {
            return Optional.empty();
        }
        Map<Integer, Long> now = new HashMap<>(pieces(back.bill()));
        List<VoucherUse> before = new ArrayList<>();
        for (Fact fact : since()) {
            if (fact instanceof GoodsReturned earlier && earlier.origin() instanceof ReturnOrigin.Receipt of) {
                pieces(of, earlier.bill()).forEach((line, steps) -> now.merge(line, steps, Long::sum));
            } else if (fact instanceof VouchersMoved moved && moved.how() == How.RESTORED) {
                before.addAll(moved.uses());
            }
        }
        List<VoucherUse> uses = Vouchering.restored(redeemed.uses(), sale.bill().lines(), now, before);
        return uses.isEmpty()
                ? Optional.empty()
                : Optional.of(new VouchersMoved(How.RESTORED, redeemed.currency(), Optional.empty(), uses));
    }

    private Map<Integer, Long> pieces(Bill bill) {
        return pieces(receipt, bill);
    }

    /** By line of the sale, how much of it comes back, in steps of its unit. */
    private static Map<Integer, Long> pieces(ReturnOrigin.Receipt receipt, Bill bill) {
        Map<Integer, Long> pieces = new HashMap<>();
        for (int i = 0; i < bill.lines().size(); i++) {
            pieces.merge(receipt.lines().get(i), bill.lines().get(i).quantity().steps(), Long::sum);
        }
        return pieces;
    }
}
