// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.purchase.GoodsCharged;
import dev.mizan.inventory.rebate.RebateAccrued;
import dev.mizan.inventory.rebate.RebateBook;
import dev.mizan.inventory.rebate.RebateParts;
import dev.mizan.inventory.rebate.RebateReason;
import dev.mizan.inventory.rebate.RebateShares;
import dev.mizan.inventory.rebate.RebateTerms;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.ledger.rule.RebateRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.RebatePosting;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.RebateFold;
import java.util.Optional;

/**
 * Books a rebate that is earned before its credit note comes.
 *
 * @param terms by which it was earned, with what it rests on
 */
record AccrueRebate(
        Storekeeper keeper,
        String number,
        SupplierId supplier,
        Optional<Earned> terms,
        Money earned,
        ChargedReceipts receipts)
        implements Flow<RebateAccrued> {
    /**
     * What an accrual by an agreement rests on; where either is another by then it is not written.
     *
     * @param before what was accrued by it already
     */
    record Earned(RebateTerms agreed, Money before) {
        Outcome<Boolean> holds(RebateBook book) {
            return book.terms(agreed.name())
                    .then(now -> now.equals(agreed)
                                    && book.earned(agreed.name(), before.currency())
                                            .equals(before)
                            ? Outcome.done(true)
                            : Outcome.refused(RebateReason.CHANGED, "terms", agreed.name()));
        }
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        RebateBook book = reading.state(RebateFold.class).book();
        return furnished(reading)
                .then(done -> reading.state(PurchaseFold.class).suppliers().find(supplier))
                .then(found -> book.fresh(number))
                .then(fresh -> terms.map(it -> it.holds(book)).orElse(Outcome.done(true)))
                .then(holds -> booked(reading));
    }

    private Outcome<Decision> booked(Reading reading) {
        ChargedParts parts = receipts.parts(reading);
        RebateAccrued accrued = new RebateAccrued(
                number, supplier, terms.map(it -> it.agreed().name()), earned, shares(receipts), of(parts.sums()));
        return ChargeGoods.revalued(keeper, reading, parts.revalued())
                .then(revalued -> RebatePosting.of(accrued)
                        .decide(reading, reading.times())
                        .map(posted -> Decision.posted(reading.times(), accrued, revalued, parts.others(), posted)));
    }

    static Outcome<Boolean> furnished(Reading reading) {
        return reading.state(LedgerFold.class)
                        .books()
                        .rules()
                        .event(RebateRules.EARNED)
                        .isPresent()
                ? Outcome.done(true)
                : Outcome.refused(RebateReason.NOT_FURNISHED);
    }

    static RebateShares shares(ChargedReceipts of) {
        return new RebateShares(of.documents(), of.skus(), Column.of(of.shares()));
    }

    static RebateParts of(GoodsCharged.Parts parts) {
        return new RebateParts(parts.stock(), parts.transit(), parts.sold(), parts.lost(), parts.variance());
    }

    @Override
    public RebateAccrued answer(Recorded recorded) {
        return recorded.fact(RebateAccrued.class)
                .orElseThrow(() -> new IllegalArgumentException("no rebate was accrued: " + recorded.document()));
    }
}
