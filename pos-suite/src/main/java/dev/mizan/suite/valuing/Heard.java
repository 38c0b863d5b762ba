// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.Place;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.purchase.GoodsCharged;
import dev.mizan.inventory.stock.NegativeStock;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the log tells of goods: every batch that moved some, the bills that charged them later, and the places. Items whose
 * pieces are told apart are left out; each of them costs what it costs itself, in any order.
 */
final class Heard {
    private final List<Told> told = new ArrayList<>();
    private final Map<DocumentId, Map<Sku, List<Long>>> charges = new HashMap<>();
    private final Set<PlaceId> places = new TreeSet<>();
    private final Map<Sku, List<Told>> valuations = new HashMap<>();
    private final Map<DocumentId, List<Told>> corrections = new HashMap<>();
    private final Set<Sku> apart = new HashSet<>();
    private long position;
    private int bills;

    void hear(Recorded recorded) {
        position = recorded.receipt().position();
        Told.of(recorded).ifPresent(this::hear);
        recorded.fact(GoodsCharged.class).ifPresent(this::charge);
    }

    private void hear(Told batch) {
        told.add(batch);
        batch.corrects().ifPresent(it -> {
            bills++;
            corrections.computeIfAbsent(it.receipt(), none -> new ArrayList<>()).add(batch);
        });
        for (Fact fact : batch.facts()) {
            if (fact instanceof Movement movement) {
                places.add(movement.place());
            } else if (fact instanceof StockKept kept) {
                for (KeptItem item : kept.items()) {
                    if (item.valuation().method() == Method.SPECIFIC) {
                        apart.add(item.sku());
                    }
                    valuations
                            .computeIfAbsent(item.sku(), none -> new ArrayList<>())
                            .add(batch);
                }
            }
        }
    }

    /** The lines of a bill stand in the order of the lines of the receipts that it charges. */
    private void charge(GoodsCharged bill) {
        bills++;
        Map<DocumentId, Map<Sku, List<Long>>> lines = new HashMap<>();
        for (int line = 0; line < bill.skus().size(); line++) {
            lines.computeIfAbsent(bill.receipts().get(line), none -> new HashMap<>())
                    .computeIfAbsent(bill.skus().get(line), none -> new ArrayList<>())
                    .add(bill.shares().get(line));
        }
        lines.forEach((receipt, items) -> items.forEach((sku, shares) ->
                charges.computeIfAbsent(receipt, none -> new HashMap<>()).merge(sku, shares, Heard::sums)));
    }

    private static List<Long> sums(List<Long> one, List<Long> other) {
        List<Long> sums = new ArrayList<>();
        for (int line = 0; line < Math.max(one.size(), other.size()); line++) {
            sums.add((line < one.size() ? one.get(line) : 0) + (line < other.size() ? other.get(line) : 0));
        }
        return sums;
    }

    /** What came of a receipt beyond what it told: corrections that were heard, and the late one. */
    List<Told> corrected(Told batch, Optional<Told> late) {
        List<Told> all = new ArrayList<>();
        batch.document().ifPresent(receipt -> {
            all.addAll(corrections.getOrDefault(receipt, List.of()));
            late.filter(it -> it.corrects()
                            .filter(one -> one.receipt().equals(receipt))
                            .isPresent())
                    .ifPresent(all::add);
        });
        return all;
    }

    /** What bills that came later charged each line of a receipt with. */
    long[] charged(Told batch, StockReceived received) {
        long[] extra = new long[received.skus().size()];
        Map<Sku, List<Long>> of =
                batch.document().map(it -> charges.getOrDefault(it, Map.of())).orElse(Map.of());
        Map<Sku, Integer> next = new HashMap<>();
        for (int line = 0; line < extra.length; line++) {
            Sku sku = received.skus().get(line);
            List<Long> shares = of.getOrDefault(sku, List.of());
            int number = next.merge(sku, 1, Integer::sum) - 1;
            extra[line] = number < shares.size() ? shares.get(number) : 0;
        }
        return extra;
    }

    /**
     * Those of some items that are not told apart, each as it is valued from then on: as was told last of all that counts by
     * then. Empty where there are none.
     */
    Optional<StockKept> together(Told batch, StockKept kept, Optional<Told> late) {
        List<KeptItem> items = new ArrayList<>();
        for (KeptItem item : kept.items()) {
            if (!apart.contains(item.sku())) {
                items.add(new KeptItem(item.sku(), item.unit(), valuation(batch, item, late)));
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new StockKept(items));
    }

    /** All items as they were kept first: goods may be told late that moved before anybody had named them. */
    List<StockKept> first(Optional<Told> late) {
        List<StockKept> first = new ArrayList<>();
        valuations.forEach((sku, batches) -> batches.get(0).facts().stream()
                .filter(StockKept.class::isInstance)
                .flatMap(it -> ((StockKept) it).items().stream())
                .filter(it -> it.sku().equals(sku))
                .findFirst()
                .flatMap(it -> together(batches.get(0), new StockKept(List.of(it)), late))
                .ifPresent(first::add));
        return first;
    }

    private Valuation valuation(Told batch, KeptItem item, Optional<Told> late) {
        Optional<Valuation> latest =
                late.filter(it -> !it.at().isAfter(batch.at())).flatMap(it -> of(it, item.sku()));
        return latest.or(() -> valuations.getOrDefault(item.sku(), List.of()).stream()
                        .filter(it -> !it.at().isAfter(batch.at()))
                        .max(Comparator.comparingLong(Told::position))
                        .flatMap(it -> of(it, item.sku())))
                .orElse(item.valuation());
    }

    private static Optional<Valuation> of(Told batch, Sku sku) {
        return batch.facts().stream()
                .filter(StockKept.class::isInstance)
                .flatMap(it -> ((StockKept) it).items().stream())
                .filter(it -> it.sku().equals(sku))
                .map(KeptItem::valuation)
                .findFirst();
    }

    Set<PlaceId> places() {
        return Collections.unmodifiableSet(places);
    }

    /** Decides in a shop where all happened already: nothing that was sold is refused, wherever it lay. */
    Storekeeper tolerant(Storekeeper keeper, Optional<Told> late) {
        Stream<PlaceId> more = late.stream()
                .flatMap(it -> it.facts().stream())
                .filter(Movement.class::isInstance)
                .map(it -> ((Movement) it).place());
        List<Place> known = Stream.concat(places.stream(), more)
                .map(PlaceId::base)
                .distinct()
                .map(it -> new Place(it, Place.Kind.STORE, Text.en(it.value())))
                .toList();
        return Storekeeper.by(keeper.policy().at(known).on(NegativeStock.ALLOW_AT_LAST_KNOWN_COST));
    }

    Quantity quantity(StockBook book, Sku sku, long steps) {
        return new Quantity(steps, book.kept(sku).orElseThrow().unit());
    }

    /** Everything in the order of time. */
    List<Told> inTime() {
        List<Told> sorted = new ArrayList<>(told);
        sorted.sort(Told.IN_TIME);
        return sorted;
    }

    long position() {
        return position;
    }

    /** How many bills and corrections changed what goods cost that came before. */
    int bills() {
        return bills;
    }

    /** What was heard last, from a number on, in the order of the log. */
    List<Told> since(int number) {
        return told.subList(number, told.size());
    }

    int size() {
        return told.size();
    }
}
