// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.inventory.catchweight.CatchBook;
import dev.mizan.inventory.catchweight.CatchCounted;
import dev.mizan.inventory.catchweight.CatchMoved;
import dev.mizan.inventory.catchweight.CatchReason;
import dev.mizan.inventory.count.CountClosed;
import dev.mizan.inventory.count.CountEntered;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pieces behind every movement of an item that is counted and weighed, whoever decided it: as they were told, else as
 * many as the weight can only be, else the flow is refused until somebody counts. Pieces and weight are never there one
 * without the other, see {@link Evening}.
 */
public final class FollowCatch implements Companion {
    /** Follows the pieces of one shop; without state. */
    public FollowCatch() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        CatchBook book = reading.state(CatchFold.class).book();
        if (book.isEmpty()) {
            return Outcome.done(decision);
        }
        CatchBatch batch = CatchBatch.of(reading, decision.facts());
        for (Fact fact : decision.facts()) {
            if (fact instanceof KitsDefined kits) {
                return inNoKit(book, kits).map(none -> decision);
            }
            if (fact instanceof CountEntered entered) {
                return both(batch, entered).map(all -> decision);
            }
            if (fact instanceof TenderBegun begun) {
                return new CatchSold(reading, batch).sold(begun.bill(), true).map(pieces -> decision);
            }
        }
        boolean moves = batch.has(Movement.class) || batch.has(CatchMoved.class) || batch.has(CountClosed.class);
        return moves ? moved(reading, decision, batch) : Outcome.done(decision);
    }

    private static Outcome<Decision> moved(Reading reading, Decision decision, CatchBatch batch) {
        return told(reading, batch).then(more -> {
            Decision full = more.isEmpty() ? decision : decision.also(more);
            return new CatchTransit(reading, batch.also(more)).with(full).then(then -> {
                CatchBatch all = CatchBatch.of(reading, then.facts());
                return new CatchOrders(reading, all).with(then).then(ended -> new Evening(reading, all).with(ended));
            });
        });
    }

    /** What is to be written of pieces that nobody told yet. */
    private static Outcome<List<CatchMoved>> told(Reading reading, CatchBatch batch) {
        CatchSold sold = new CatchSold(reading, batch);
        List<CatchMoved> more = new ArrayList<>();
        boolean atTill = false;
        for (Fact fact : batch.facts()) {
            if (fact instanceof GoodsReturned returned) {
                atTill = true;
                batch.each(StockReturned.class, it -> sold.back(returned, it).ifPresent(more::add));
            } else if (fact instanceof SaleCompleted sale) {
                atTill = true;
                Outcome<Optional<CatchMoved>> gone =
                        sold.sold(sale.bill(), sale.checkout().isEmpty());
                if (!(gone instanceof Outcome.Done<Optional<CatchMoved>> done)) {
                    return gone.map(never -> more);
                }
                done.value().ifPresent(more::add);
            }
        }
        return atTill ? Outcome.done(more) : fitting(batch);
    }

    private static Outcome<List<CatchMoved>> fitting(CatchBatch batch) {
        List<CatchMoved> more = new ArrayList<>();
        Set<Sku> named = new HashSet<>(batch.named());
        batch.each(CountClosed.class, closed -> found(batch, closed, more, named));
        for (CatchBatch.Way way : batch.ways()) {
            if (!named.contains(way.item().sku())) {
                Outcome<CatchMoved> fits = way.fitting();
                if (!(fits instanceof Outcome.Done<CatchMoved> done)) {
                    return fits.map(never -> more);
                }
                more.add(done.value());
            }
        }
        return Outcome.done(more);
    }

    private static void found(CatchBatch batch, CountClosed closed, List<CatchMoved> more, Set<Sku> named) {
        batch.book().found(closed.number()).forEach(found -> {
            named.add(found.sku());
            if (found.difference() != 0) {
                boolean less = found.difference() < 0;
                String place = found.place();
                more.add(
                        CatchMoved.of(less ? place : "", less ? "" : place, found.sku(), Math.abs(found.difference())));
            }
        });
    }

    private static Outcome<Boolean> inNoKit(CatchBook book, KitsDefined kits) {
        return kits.recipes().stream()
                .flatMap(it -> it.of().parts().stream())
                .filter(part -> book.item(part.sku()).isPresent())
                .findFirst()
                .map(part -> Outcome.<Boolean>refused(CatchReason.IN_A_KIT, "sku", part.sku()))
                .orElseGet(() -> Outcome.done(true));
    }

    private static Outcome<Boolean> both(CatchBatch batch, CountEntered entered) {
        Set<Sku> counted = new HashSet<>();
        batch.each(CatchCounted.class, it -> counted.addAll(it.skus()));
        return entered.skus().stream()
                .filter(it -> batch.book().item(it).isPresent() && !counted.contains(it))
                .findFirst()
                .map(sku -> Outcome.<Boolean>refused(CatchReason.COUNT_BOTH, "sku", sku))
                .orElseGet(() -> Outcome.done(true));
    }
}
