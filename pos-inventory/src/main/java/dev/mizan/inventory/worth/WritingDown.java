// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.worth;

import dev.mizan.inventory.landed.NetRealisable;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.report.PlaceValue;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides what goods are carried at: 50 at 10.00 that bring 7.50 each are written down by 125.00; where they bring more
 * again, no more is written up than was written down. What was written down of goods that are gone by now is let go.
 */
public record WritingDown(StockBook stock, WriteDownBook book) {
    /** Looks at items, all places of the company together. Refused by {@link WriteDownReason} and {@code StockReason}. */
    public Outcome<StockWrittenDown> decide(String number, List<Realisable> asked) {
        if (asked.isEmpty()) {
            return Outcome.refused(StockReason.NO_LINES);
        }
        Set<Sku> seen = new HashSet<>();
        long[] each = new long[asked.size()];
        long[] steps = new long[asked.size()];
        long[] costs = new long[asked.size()];
        long[] changes = new long[asked.size()];
        boolean any = false;
        for (int line = 0; line < asked.size(); line++) {
            Realisable item = asked.get(line);
            Outcome<WrittenDown> now = seen.add(item.sku())
                    ? checked(item)
                    : Outcome.refused(WriteDownReason.NAMED_TWICE, "sku", item.sku());
            if (!(now instanceof Outcome.Done<WrittenDown> done)) {
                return now.map(never -> null);
            }
            each[line] = item.each().minor();
            steps[line] = done.value().quantity().steps();
            costs[line] = done.value().cost().minor();
            changes[line] = change(done.value(), item.each()).minor();
            any |= changes[line] != 0;
        }
        return any
                ? Outcome.done(new StockWrittenDown(
                        number,
                        stock.currency(),
                        asked.stream().map(Realisable::sku).toList(),
                        Column.of(each),
                        Column.of(steps),
                        Column.of(costs),
                        Column.of(changes)))
                : Outcome.refused(WriteDownReason.NO_CHANGE, "items", asked.size());
    }

    /** The same for all that is written down, at what each was said to bring: for the end of a period. */
    public Outcome<StockWrittenDown> again(String number) {
        return decide(
                number,
                carried().stream()
                        .map(it -> new Realisable(it.sku(), it.each()))
                        .toList());
    }

    /** The items of which something is written down, by number. */
    public List<WrittenDown> carried() {
        return book.skus().stream().map(this::now).toList();
    }

    private Outcome<WrittenDown> checked(Realisable item) {
        if (!stock.keeps(item.sku())) {
            return Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", item.sku());
        }
        return item.each().currency().equals(stock.currency())
                ? Outcome.done(now(item.sku()))
                : Outcome.refused(
                        StockReason.CURRENCY_DIFFERS,
                        "sku",
                        item.sku(),
                        "given",
                        item.each().currency(),
                        "currency",
                        stock.currency());
    }

    private WrittenDown now(Sku sku) {
        Unit unit = stock.kept(sku).map(KeptItem::unit).orElseThrow();
        long steps = 0;
        long cost = 0;
        for (PlaceValue place : stock.valueByPlace()) {
            steps = Math.addExact(steps, stock.onHand(place.place(), sku).steps());
            cost = Math.addExact(cost, stock.value(place.place(), sku).minor());
        }
        // Where tills sold more than there was, nothing is there that could be worth less.
        boolean there = steps > 0 && cost > 0;
        return new WrittenDown(
                sku, new Quantity(steps, unit), money(there ? cost : 0), money(book.down(sku)), money(book.each(sku)));
    }

    private Money change(WrittenDown now, Money each) {
        long steps = Math.max(now.quantity().steps(), 0);
        Money brings = money(Rounding.HALF_UP.multiplyDivide(
                each.minor(), steps, now.quantity().unit().stepsInOne()));
        Money kept = now.down().compareTo(now.cost()) > 0 ? now.cost() : now.down();
        return new NetRealisable(now.cost(), kept)
                .change(brings)
                .minus(now.down().minus(kept));
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, stock.currency());
    }
}
