// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.inventory.catchweight.CatchMoved;
import dev.mizan.inventory.catchweight.CatchReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A flow that moves goods whose pieces are told. An item is named once, and each way that it goes in the batch is of so many
 * pieces.
 *
 * @param flow tells the weight
 * @param pieces of each item
 */
public record WithCount<R>(Flow<R> flow, Map<Sku, Long> pieces) implements Flow<R> {
    public WithCount {
        pieces = Map.copyOf(pieces);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return flow.decide(reading).then(decision -> {
            CatchBatch batch = CatchBatch.of(reading, decision.facts());
            return known(batch)
                    .then(all -> counted(batch))
                    .map(more -> more.isEmpty() ? decision : decision.also(more));
        });
    }

    private Outcome<Boolean> known(CatchBatch batch) {
        return pieces.keySet().stream()
                .filter(it -> batch.book().item(it).isEmpty())
                .findFirst()
                .map(sku -> Outcome.<Boolean>refused(CatchReason.NOT_KEPT, "sku", sku))
                .orElseGet(() -> Outcome.done(true));
    }

    private Outcome<List<CatchMoved>> counted(CatchBatch batch) {
        List<CatchMoved> counted = new ArrayList<>();
        Set<Sku> told = new HashSet<>(pieces.keySet());
        for (CatchBatch.Way way : batch.ways()) {
            Long of = pieces.get(way.item().sku());
            if (of != null) {
                Outcome<CatchMoved> one = way.told(of);
                if (!(one instanceof Outcome.Done<CatchMoved> done)) {
                    return one.map(never -> counted);
                }
                counted.add(done.value());
                told.remove(way.item().sku());
            }
        }
        return told.isEmpty()
                ? Outcome.done(counted)
                : Outcome.refused(CatchReason.COUNT_BOTH, "sku", told.iterator().next());
    }

    @Override
    public R answer(Recorded recorded) {
        return flow.answer(recorded);
    }
}
