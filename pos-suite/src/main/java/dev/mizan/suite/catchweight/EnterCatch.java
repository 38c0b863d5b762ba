// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.inventory.catchweight.CatchBook;
import dev.mizan.inventory.catchweight.CatchCounted;
import dev.mizan.inventory.catchweight.CatchItem;
import dev.mizan.inventory.catchweight.CatchReason;
import dev.mizan.inventory.count.CountEntered;
import dev.mizan.inventory.count.CountRow;
import dev.mizan.inventory.count.Counting;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import dev.mizan.suite.stock.EnterCount;
import java.util.List;
import java.util.Optional;

/** Enters what was found now of items that are counted and weighed: both or neither, each in the same row. */
public record EnterCatch(String count, List<CatchRow> rows) implements Flow<CountEntered> {
    public EnterCatch {
        rows = List.copyOf(rows);
    }

    private EnterCount weights() {
        return new EnterCount(
                count,
                Optional.empty(),
                rows.stream().map(it -> new CountRow(it.sku(), it.weight())).toList());
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return weights()
                .decide(reading)
                .then(decision -> plausible(reading).then(done -> {
                    StoreroomFold room = reading.state(StoreroomFold.class);
                    return new Counting(
                                    room.counts(),
                                    reading.state(StockFold.class).book())
                            .opened(count)
                            .map(opened -> decision.also(List.of(counted(reading, opened.place()))));
                }));
    }

    private Outcome<Boolean> plausible(Reading reading) {
        CatchBook book = reading.state(CatchFold.class).book();
        Outcome<Boolean> all = Outcome.done(true);
        for (CatchRow row : rows) {
            Optional<CatchItem> item = book.item(row.sku());
            if (item.isEmpty()) {
                return Outcome.refused(CatchReason.NOT_KEPT, "sku", row.sku());
            }
            all = all.then(so -> plausible(item.get(), row));
        }
        return all;
    }

    /** Whether pieces weigh what was found; none of both is right as well. */
    static Outcome<Boolean> plausible(CatchItem item, CatchRow row) {
        long steps = row.weight().in(item.usual().unit(), Rounding.HALF_UP).steps();
        return row.pieces() == 0 && steps == 0
                ? Outcome.done(true)
                : new CatchBatch.Way("", "", item, steps, false)
                        .told(row.pieces())
                        .map(moved -> true);
    }

    private CatchCounted counted(Reading reading, PlaceId place) {
        CatchBook book = reading.state(CatchFold.class).book();
        return new CatchCounted(
                count,
                place,
                reading.now(),
                rows.stream().map(CatchRow::sku).toList(),
                Column.of(rows.stream().mapToLong(CatchRow::pieces).toArray()),
                Column.of(rows.stream()
                        .mapToLong(it -> book.pieces(place.value(), it.sku()))
                        .toArray()));
    }

    @Override
    public CountEntered answer(Recorded recorded) {
        return weights().answer(recorded);
    }
}
