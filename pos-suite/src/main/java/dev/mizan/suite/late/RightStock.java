// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockRevalued;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What the stock of a place takes up of a receipt that is put right: goods that leave, come in, or cost otherwise. */
final class RightStock {
    private final StockBook book;
    private final PlaceId place;
    private final Map<Sku, RightItem> items = new LinkedHashMap<>();

    /**
     * Of each item once, also where it came in several packs.
     *
     * @param moving at what it was told to cost
     * @param costing by how much it costs more
     */
    RightStock(StockBook book, PlaceId place, List<PricedGoods> moving, Map<Sku, Money> costing) {
        this.book = book;
        this.place = place;
        Money none = Money.zero(book.currency());
        moving.forEach(
                it -> items.merge(it.sku(), new RightItem(it.sku(), it.quantity(), it.worth(), none), RightItem::plus));
        costing.forEach((sku, more) -> items.merge(
                sku,
                new RightItem(sku, Quantity.zero(book.kept(sku).orElseThrow().unit()), none, more),
                RightItem::plus));
    }

    PlaceId place() {
        return place;
    }

    /** By how much each item changes. */
    List<PricedGoods> goods() {
        return items.values().stream()
                .map(it -> new PricedGoods(it.sku(), it.quantity(), it.worth().plus(it.cost())))
                .filter(it -> !it.quantity().isZero() || !it.worth().isZero())
                .toList();
    }

    /** What did not come. */
    List<GoodsIssue.Line> less(RightPieces pieces) {
        return items.values().stream()
                .filter(it -> it.quantity().isNegative())
                .map(it -> pieces.leaves(it.moving()))
                .toList();
    }

    /**
     * What came beside what was told, with its part of what all costs more.
     *
     * @param known how many steps of an item are known to have come
     */
    List<GoodsReceipt.Line> more(ToLongFunction<Sku> known) {
        return items.values().stream()
                .filter(it -> it.quantity().isPositive())
                .map(it -> new GoodsReceipt.Line(it.sku(), it.quantity(), comes(it, known)))
                .toList();
    }

    private Money comes(RightItem item, ToLongFunction<Sku> known) {
        if (item.cost().isZero()) {
            return item.worth().isNegative() ? Money.zero(book.currency()) : item.worth();
        }
        long steps = steps(item);
        Money part = item.cost().ratio(steps, Math.max(known.applyAsLong(item.sku()), 0) + steps, Rounding.HALF_UP);
        Money all = item.worth().plus(part);
        return all.isNegative() ? Money.zero(book.currency()) : all;
    }

    private long steps(RightItem item) {
        return item.quantity().in(book.kept(item.sku()).orElseThrow().unit()).steps();
    }

    /** What lies there bears its part of what goods cost more that had come; the rest is of those that are gone. */
    Optional<StockRevalued> revalued(Storekeeper keeper, ToLongFunction<Sku> known) {
        List<Sku> skus = new ArrayList<>();
        List<Long> ahead = new ArrayList<>();
        List<Long> steps = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        for (RightItem item : items.values()) {
            Sku sku = item.sku();
            long gone = Math.max(-steps(item), 0);
            long left = book.onHand(place, sku).steps() - gone;
            long came = known.applyAsLong(sku) - gone;
            long some = Math.min(left, came);
            Money rest = left(item, known);
            if (some > 0 && !rest.isZero()) {
                long value = rest.ratio(some, came, Rounding.HALF_UP).minor();
                long first = isLifo(sku) ? 0 : left - some;
                if (value != 0
                        && keeper.revalue(book, of(List.of(sku), List.of(first + gone), List.of(some), List.of(value)))
                                .isDone()) {
                    skus.add(sku);
                    ahead.add(first);
                    steps.add(some);
                    values.add(value);
                }
            }
        }
        return skus.isEmpty() ? Optional.empty() : Optional.of(of(skus, ahead, steps, values));
    }

    private Money left(RightItem item, ToLongFunction<Sku> known) {
        return item.quantity().isPositive()
                ? item.worth().plus(item.cost()).minus(comes(item, known))
                : item.quantity().isZero() ? item.worth().plus(item.cost()) : item.cost();
    }

    private boolean isLifo(Sku sku) {
        return book.kept(sku).orElseThrow().valuation().method() == Method.LIFO;
    }

    private StockRevalued of(List<Sku> skus, List<Long> ahead, List<Long> steps, List<Long> values) {
        return new StockRevalued(
                Optional.empty(), place, book.currency(), skus, column(ahead), column(steps), column(values));
    }

    private static Column column(List<Long> numbers) {
        return Column.of(numbers.stream().mapToLong(Long::longValue).toArray());
    }
}
