// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.tourist;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.Returnable;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.SaleHistory;
import java.util.List;
import java.util.Optional;

/** Notes that an operator grants the tax of a receipt back, for the goods of it that have not come back. */
record GrantRefund(DocumentId sale, String tag, Hash visitor) implements Flow<TouristRefundGranted> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Optional<TouristSchemeSet> scheme = reading.state(TouristFold.class).scheme();
        return scheme.isEmpty()
                ? Outcome.refused(TouristReason.NO_SCHEME)
                : SaleHistory.read(reading, sale).then(history -> granted(reading, scheme.get(), history.returnable()));
    }

    private Outcome<Decision> granted(Reading reading, TouristSchemeSet scheme, Returnable left) {
        String number = left.sale().slip().number().toString();
        Optional<TouristRefundGranted> before = Granted.of(reading, sale);
        if (before.isPresent()) {
            return Outcome.refused(
                    TouristReason.GRANTED_ALREADY,
                    "number",
                    number,
                    "tag",
                    before.get().tag());
        }
        if (left.isBeingPaidBack()) {
            return Outcome.refused(TouristReason.BEING_PAID_BACK, "number", number);
        }
        Expected tagged = reading.expected(TouristRefundGranted.key(scheme.operator(), tag));
        if (!reading.stream(tagged.stream()).isEmpty()) {
            return Outcome.refused(TouristReason.TAG_USED, "tag", tag);
        }
        Bill goods = left.bill();
        return Granted.back(scheme, goods)
                .then(back -> back.isPositive()
                        ? Outcome.done(back)
                        : Outcome.<Money>refused(
                                TouristReason.NOTHING_BACK,
                                "tax",
                                goods.tax(),
                                "fee",
                                scheme.terms().fee()))
                .map(back ->
                        new TouristRefundGranted(sale, number, tag, visitor, scheme, goods.gross(), goods.tax(), back))
                .map(granted -> Decision.of(reading.times(), List.of(granted))
                        .withKeys(List.of(reading.expected(Returnable.key(sale)), tagged)));
    }

    @Override
    public TouristRefundGranted answer(Recorded recorded) {
        return recorded.fact(TouristRefundGranted.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was granted: " + recorded.document()));
    }
}
