// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.movement.StockFact;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.suite.flow.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One batch that moved goods, at its place in time.
 *
 * @param at when it counts, whenever it was told
 * @param position in the log, which is the order of two at one moment
 * @param date on which it was booked
 * @param sale whose goods come back, where it is a return with a receipt
 */
record Told(
        Instant at,
        long position,
        LocalDate date,
        Optional<DocumentId> document,
        Optional<DocumentId> sale,
        List<Fact> facts) {
    static final Comparator<Told> IN_TIME = Comparator.comparing(Told::at).thenComparingLong(Told::position);

    /** What is not written yet: at its moment after all else. */
    static Told now(Instant at, LocalDate date, List<? extends Fact> facts) {
        return new Told(at, Long.MAX_VALUE, date, Optional.empty(), Optional.empty(), List.copyOf(facts));
    }

    /** What a batch tells of goods, if it is only that none arrived; empty where that is nothing. */
    static Optional<Told> of(Recorded recorded) {
        if (recorded.facts().stream().noneMatch(it -> it instanceof StockFact || it instanceof TransferReceived)) {
            return Optional.empty();
        }
        return Optional.of(new Told(
                recorded.fact(CostsRestated.class)
                        .map(CostsRestated::counted)
                        .orElse(recorded.times().occurredAt()),
                recorded.receipt().position(),
                recorded.times().businessDate().date(),
                Optional.of(recorded.document()),
                recorded.fact(GoodsReturned.class)
                        .map(GoodsReturned::origin)
                        .filter(ReturnOrigin.Receipt.class::isInstance)
                        .map(it -> ((ReturnOrigin.Receipt) it).sale()),
                recorded.facts()));
    }

    <F extends Fact> Optional<F> fact(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    boolean has(Class<? extends Fact> type) {
        return fact(type).isPresent();
    }
}
