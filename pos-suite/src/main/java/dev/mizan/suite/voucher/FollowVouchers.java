// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.document.Document;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.TenderAbandoned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.sale.voucher.Voucher;
import dev.mizan.core.sale.voucher.VoucherReason;
import dev.mizan.core.sale.voucher.VoucherUse;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.core.sale.voucher.VouchersMoved.How;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What any sale or return, however it is paid, does to the vouchers that it touches: what was held is redeemed or released,
 * what paid for goods that come back is restored, a voucher that comes back itself is over; and each is earned, or not any
 * more. Where no voucher is touched it adds nothing.
 */
public final class FollowVouchers implements Companion {
    /** For every shop. */
    public FollowVouchers() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        Outcome<Decision> followed = Outcome.done(decision);
        for (Fact fact : decision.facts()) {
            followed = followed.then(before -> follow(reading, before, fact));
        }
        return followed;
    }

    private static Outcome<Decision> follow(Reading reading, Decision before, Fact fact) {
        if (fact instanceof SaleCompleted sale) {
            return sold(reading, before, sale);
        }
        if (fact instanceof PrepaymentTaken taken
                && held(reading, taken.checkout()).isPresent()) {
            return Outcome.refused(
                    VoucherReason.HELD_FOR_SALE, "document", taken.slip().number());
        }
        if (fact instanceof TenderAbandoned given) {
            return Outcome.done(held(reading, Optional.of(given.checkout()))
                    .map(it -> also(reading, before, How.RELEASED, it.checkout(), it))
                    .orElse(before));
        }
        if (fact instanceof RefundBegun begun && begun.origin() instanceof ReturnOrigin.Receipt receipt) {
            return ReturnedVouchers.of(reading, before, receipt)
                    .themselves(begun.bill())
                    .map(back -> back.map(it -> also(reading, before, How.HELD, Optional.of(begun.checkout()), it))
                            .orElse(before));
        }
        return fact instanceof GoodsReturned back && back.origin() instanceof ReturnOrigin.Receipt receipt
                ? returned(reading, before, back, receipt)
                : Outcome.done(before);
    }

    private static Outcome<Decision> sold(Reading reading, Decision before, SaleCompleted sale) {
        Decision with = held(reading, sale.checkout())
                .map(it -> also(reading, before, How.REDEEMED, it.checkout(), it))
                .orElse(before);
        return VouchersMoved.of(with.facts(), How.REDEEMED)
                .map(used -> VoucherPosting.redeemed(reading, with, used, number(sale)))
                .orElseGet(() -> Outcome.done(with));
    }

    private static Outcome<Decision> returned(
            Reading reading, Decision before, GoodsReturned back, ReturnOrigin.Receipt receipt) {
        ReturnedVouchers vouchers = ReturnedVouchers.of(reading, before, receipt);
        Optional<VouchersMoved> hold = held(reading, back.checkout());
        Outcome<Decision> themselves = hold.isPresent()
                ? Outcome.done(also(reading, before, How.RETURNED, back.checkout(), hold.get()))
                : vouchers.themselves(back.bill())
                        .map(it -> it.map(moved -> also(reading, before, How.RETURNED, Optional.empty(), moved))
                                .orElse(before));
        return themselves
                .then(with -> VouchersMoved.of(with.facts(), How.RETURNED)
                        .map(it -> VoucherPosting.takenBack(reading, with, it, number(back)))
                        .orElseGet(() -> Outcome.done(with)))
                .then(with -> vouchers.restored(back)
                        .map(it -> VoucherPosting.restored(
                                reading, also(reading, with, How.RESTORED, Optional.empty(), it), it, number(back)))
                        .orElseGet(() -> Outcome.done(with)));
    }

    /** The voucher, if nothing of it was used. */
    static Outcome<Voucher> whole(Voucher voucher) {
        return voucher.isWhole()
                ? Outcome.done(voucher)
                : Outcome.refused(
                        VoucherReason.USED,
                        "voucher",
                        voucher.number(),
                        "left",
                        voucher.worth(),
                        "value",
                        voucher.issued().value());
    }

    private static Optional<VouchersMoved> held(Reading reading, Optional<CheckoutId> checkout) {
        return checkout.flatMap(reading.state(VouchersFold.class)::held);
    }

    /** With what becomes of these, unless the flow has said so itself. */
    private static Decision also(
            Reading reading, Decision before, How how, Optional<CheckoutId> checkout, VouchersMoved which) {
        if (VouchersMoved.of(before.facts(), how).isPresent()) {
            return before;
        }
        Map<StreamKey, Expected> keys = new LinkedHashMap<>();
        before.keys().forEach(key -> keys.put(key.stream(), key));
        for (VoucherUse use : which.uses()) {
            keys.computeIfAbsent(Voucher.key(use.number()), reading::expected);
        }
        return before.also(List.of(new VouchersMoved(how, which.currency(), checkout, which.uses())))
                .withKeys(List.copyOf(keys.values()));
    }

    private static String number(Document document) {
        return document.slip().number().toString();
    }
}
