// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.buying.Charging;
import dev.mizan.inventory.rebate.RebateParts;
import dev.mizan.inventory.rebate.RebateSettled;
import dev.mizan.inventory.rebate.RebateShares;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.RebatePosting;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.RebateFold;
import java.util.List;
import java.util.Optional;

/**
 * Books a supplier's credit note for rebates that were accrued.
 *
 * @param accrued what they sum to; an open rebate never changes, it only leaves
 * @param receipts where the goods are, for what the note gives beyond it or less
 */
record SettleRebate(Storekeeper keeper, RebateNote note, Money accrued, Optional<ChargedReceipts> receipts)
        implements Flow<RebateSettled> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        PurchaseFold purchases = reading.state(PurchaseFold.class);
        ChargesBill asBill =
                ChargesBill.of(note.supplier(), note.number(), note.date(), List.of(), List.of(), note.tax());
        return new Charging(purchases.book(), purchases.suppliers())
                .sender(asBill)
                .then(sender ->
                        reading.state(RebateFold.class).book().open(note.supplier(), note.number(), note.accruals()))
                .then(open -> booked(reading));
    }

    private Outcome<Decision> booked(Reading reading) {
        if (receipts.isEmpty()) {
            return posted(
                    reading,
                    settled(RebateShares.NONE, RebateParts.none(Money.zero(accrued.currency()))),
                    List.of(),
                    List.of());
        }
        ChargedParts parts = receipts.get().parts(reading);
        RebateSettled settled = settled(AccrueRebate.shares(receipts.get()), AccrueRebate.of(parts.sums()));
        return ChargeGoods.revalued(keeper, reading, parts.revalued())
                .then(revalued -> posted(reading, settled, revalued, parts.others()));
    }

    private RebateSettled settled(RebateShares shares, RebateParts parts) {
        return new RebateSettled(
                note.supplier(),
                note.number(),
                note.date(),
                note.accruals(),
                accrued,
                note.credited(),
                note.tax(),
                shares,
                parts);
    }

    private static Outcome<Decision> posted(
            Reading reading, RebateSettled settled, List<Fact> revalued, List<Fact> others) {
        return RebatePosting.of(settled)
                .decide(reading, reading.times())
                .map(posted -> Decision.posted(reading.times(), settled, revalued, others, posted));
    }

    @Override
    public RebateSettled answer(Recorded recorded) {
        return recorded.fact(RebateSettled.class)
                .orElseThrow(() -> new IllegalArgumentException("no rebate was settled: " + recorded.document()));
    }
}
