// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockFact;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.value.Sku;
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

    /** What is not written yet: at its moment after all else, under a number that no document has. */
    static Told now(Lane lane, Instant at, LocalDate date, List<? extends Fact> facts) {
        DocumentId unwritten = new DocumentId(lane, Long.MAX_VALUE);
        return new Told(at, Long.MAX_VALUE, date, Optional.of(unwritten), Optional.empty(), List.copyOf(facts));
    }

    /** What a batch tells of goods, if it is only that none arrived; empty where that is nothing. */
    static Optional<Told> of(Recorded recorded) {
        if (recorded.facts().stream().noneMatch(Told::isOfGoods)) {
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

    /** Nothing moves where what a receipt cost is put right and its goods are gone. */
    private static boolean isOfGoods(Fact fact) {
        return fact instanceof StockFact || fact instanceof TransferReceived || fact instanceof ReceiptCorrected;
    }

    /** Another quantity of a receipt that counts as if it had been told then; empty where it counts from when it was told. */
    Optional<ReceiptCorrected> corrects() {
        boolean then = fact(CostsRestated.class).map(CostsRestated::countsThen).orElse(true);
        return then ? fact(ReceiptCorrected.class) : Optional.empty();
    }

    /** By how many steps an item changes in all movements of it. */
    long steps(Sku sku) {
        return facts.stream()
                .filter(Movement.class::isInstance)
                .mapToLong(it -> ((Movement) it).stepsChange(sku))
                .sum();
    }

    <F extends Fact> Optional<F> fact(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    boolean has(Class<? extends Fact> type) {
        return fact(type).isPresent();
    }
}
