// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.lot;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.lot.LotBook;
import dev.mizan.inventory.lot.LotFact;
import dev.mizan.inventory.lot.LotsMoved;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.LotFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.stock.GoodsPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lots behind every movement of stock, whoever decided it: what expires first leaves first, transfers and moves carry
 * their lots along, and what comes back by its receipt comes back to the lots that it left from. What an item has beyond
 * its lots leaves last.
 */
public final class FollowLots implements Companion {
    /** Follows the lots of one shop; without state. */
    public FollowLots() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        List<Fact> more = follow(reading, decision);
        return Outcome.done(more.isEmpty() ? decision : decision.also(more));
    }

    private static List<Fact> follow(Reading reading, Decision decision) {
        boolean moves = false;
        boolean lots = !reading.state(LotFold.class).book().isEmpty();
        for (Fact fact : decision.facts()) {
            moves |= fact instanceof Movement;
            lots |= fact instanceof LotFact;
        }
        if (!moves || !lots) {
            return List.of();
        }
        List<Fact> moved = new ArrayList<>();
        Draws draws = draws(reading, decision);
        GoodsPath path = GoodsPath.of(decision.facts());
        for (Fact fact : decision.facts()) {
            if (fact instanceof StockReturned back) {
                back(reading, decision, back).ifPresent(moved::add);
            } else if (fact instanceof Movement movement && !(fact instanceof StockReceived && path.isFromOutside())) {
                draws.of(movement, path).ifPresent(moved::add);
            }
        }
        lost(decision, draws).ifPresent(moved::add);
        List<Fact> all = new ArrayList<>(decision.facts());
        all.addAll(moved);
        moved.addAll(new Covered(
                        reading.state(LotFold.class).book(),
                        reading.state(StockFold.class).book(),
                        all)
                .gone());
        return moved;
    }

    /** A sale takes only what may be sold; whatever else moves goods takes all of them, the oldest first. */
    private static Draws draws(Reading reading, Decision decision) {
        LotBook lots = reading.state(LotFold.class).book();
        StockBook stock = reading.state(StockFold.class).book();
        LocalDate today = reading.at().day().legalDate(reading.now());
        boolean sale = decision.facts().stream().anyMatch(SaleCompleted.class::isInstance);
        return new Draws(
                lots, stock, (sku, lot) -> !sale || lots.maySell(sku, lot, today), SetAside.of(reading, decision));
    }

    private static Optional<LotsMoved> back(Reading reading, Decision decision, StockReturned back) {
        return decision.facts().stream()
                .filter(GoodsReturned.class::isInstance)
                .map(GoodsReturned.class::cast)
                .findFirst()
                .flatMap(returned -> new LotsOfSale(reading, returned).back(back));
    }

    private static Optional<LotsMoved> lost(Decision decision, Draws draws) {
        return decision.facts().stream()
                .filter(TransferReceived.class::isInstance)
                .map(TransferReceived.class::cast)
                .findFirst()
                .flatMap(received ->
                        draws.draw(LotsMoved.transit(received.number()), "", received.skus(), received.lost()::get));
    }
}
