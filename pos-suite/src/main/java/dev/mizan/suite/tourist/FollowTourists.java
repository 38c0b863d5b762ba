// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.tourist;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.sell.SaleHistory;
import dev.mizan.suite.tourist.TouristSchemeSet.WhenReturned;
import java.util.List;
import java.util.Optional;

/** What a return does to a visitor's refund: it is refused, or the refund shrinks in the same commit. */
public final class FollowTourists implements Companion {
    /** For every shop. */
    public FollowTourists() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        if (reading.state(TouristFold.class).scheme().isEmpty()) {
            return Outcome.done(decision);
        }
        Outcome<Decision> followed = Outcome.done(decision);
        for (Fact fact : decision.facts()) {
            if (fact instanceof RefundBegun begun && begun.origin() instanceof ReturnOrigin.Receipt receipt) {
                followed = followed.then(before -> mayComeBack(reading, receipt).map(granted -> before));
            } else if (fact instanceof GoodsReturned back && back.origin() instanceof ReturnOrigin.Receipt receipt) {
                followed = followed.then(before -> returned(reading, before, back, receipt));
            }
        }
        return followed;
    }

    /** A refund that was begun is always booked. */
    private static Outcome<Decision> returned(
            Reading reading, Decision before, GoodsReturned back, ReturnOrigin.Receipt receipt) {
        Outcome<Optional<TouristRefundGranted>> granted = back.checkout().isPresent()
                ? Outcome.done(Granted.of(reading, receipt.sale()))
                : mayComeBack(reading, receipt);
        return granted.then(
                it -> it.isEmpty() ? Outcome.done(before) : reduced(reading, before, it.get(), back, receipt));
    }

    private static Outcome<Optional<TouristRefundGranted>> mayComeBack(Reading reading, ReturnOrigin.Receipt receipt) {
        Optional<TouristRefundGranted> granted = Granted.of(reading, receipt.sale());
        return granted.filter(it -> it.scheme().returns() == WhenReturned.REFUSE)
                .map(it -> Outcome.<Optional<TouristRefundGranted>>refused(
                        TouristReason.LEFT_THE_COUNTRY, "number", it.number(), "tag", it.tag()))
                .orElseGet(() -> Outcome.done(granted));
    }

    private static Outcome<Decision> reduced(
            Reading reading,
            Decision before,
            TouristRefundGranted granted,
            GoodsReturned back,
            ReturnOrigin.Receipt receipt) {
        return SaleHistory.read(reading, receipt.sale()).map(history -> {
            Bill left = history.returnable().after(back).bill();
            Outcome<Money> still = Granted.back(granted.scheme(), left);
            Money amount = still instanceof Outcome.Done<Money> done
                    ? done.value()
                    : Money.zero(granted.back().currency());
            return before.also(List.of(new TouristRefundReduced(receipt.sale(), granted.tag(), amount)));
        });
    }
}
