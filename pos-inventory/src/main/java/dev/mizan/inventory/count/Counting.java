// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.count;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.report.StockOnHand;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.internal.Steps;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides counts. The shop goes on selling meanwhile: what an item differs by is what was found less what the book says
 * was there at that moment, so that sales before and after it make no difference. Refused by {@link CountReason}.
 */
public record Counting(CountBook counts, StockBook stock) {
    /** How many items a refusal names; it tells how many there are. */
    private static final int NAMED = 100;

    /** Begins a count of some items, or of everything at a place; an item is in one open count of a place at a time. */
    public Outcome<CountOpened> open(
            String number, PlaceId place, List<Sku> skus, boolean blind, Percent tolerance, Instant now) {
        if (counts.open().containsKey(number)) {
            return Outcome.refused(CountReason.EXISTS, "number", number);
        }
        if (tolerance.isNegative()) {
            return Outcome.refused(CountReason.BAD_TOLERANCE, "tolerance", tolerance);
        }
        List<Sku> unknown = skus.stream().filter(it -> !stock.keeps(it)).toList();
        if (!unknown.isEmpty() || new HashSet<>(skus).size() < skus.size()) {
            return Outcome.refused(CountReason.BAD_ROWS, "rows", unknown.size(), "skus", named(unknown));
        }
        for (OpenCount other : counts.open().values()) {
            Optional<Sku> twice = overlap(other.opened(), place, skus);
            if (twice.isPresent()) {
                return Outcome.refused(
                        CountReason.OVERLAPS,
                        "sku",
                        twice.get(),
                        "number",
                        other.opened().number());
            }
        }
        return Outcome.done(new CountOpened(number, place, skus, blind, tolerance, now));
    }

    private static Optional<Sku> overlap(CountOpened other, PlaceId place, List<Sku> skus) {
        if (!other.place().equals(place)) {
            return Optional.empty();
        }
        if (other.isFull()) {
            return skus.isEmpty() ? Optional.of(Sku.of("*")) : Optional.of(skus.get(0));
        }
        return skus.isEmpty()
                ? Optional.of(other.skus().get(0))
                : other.skus().stream().filter(new HashSet<>(skus)::contains).findFirst();
    }

    /** Enters what was found; all bad rows are named at once, and then none is taken. */
    public Outcome<CountEntered> enter(String number, Instant at, List<CountRow> rows) {
        return find(number).then(count -> {
            CountOpened opened = count.opened();
            if (at.isBefore(opened.opened())) {
                return Outcome.refused(CountReason.BEFORE, "number", number, "opened", opened.opened(), "at", at);
            }
            Set<Sku> asked = new HashSet<>(opened.skus());
            Set<Sku> named = new HashSet<>();
            List<Sku> bad = new ArrayList<>();
            long[] steps = new long[rows.size()];
            for (int i = 0; i < steps.length; i++) {
                Sku sku = rows.get(i).sku();
                steps[i] = steps(rows.get(i));
                boolean belongs = opened.isFull() || asked.contains(sku);
                if (!belongs || !named.add(sku) || steps[i] < 0 || steps[i] == Steps.TOO_MANY) {
                    bad.add(sku);
                }
            }
            List<Sku> skus = rows.stream().map(CountRow::sku).toList();
            return bad.isEmpty() && !rows.isEmpty()
                    ? Outcome.done(new CountEntered(number, at, skus, Column.of(steps)))
                    : Outcome.refused(CountReason.BAD_ROWS, "rows", bad.size(), "skus", named(bad));
        });
    }

    private long steps(CountRow row) {
        return stock.kept(row.sku())
                .map(KeptItem::unit)
                .map(unit -> Steps.of(row.found(), unit))
                .orElse(-1L);
    }

    /** What was counted so far against the book, by item. */
    public Outcome<List<CountDifference>> differences(String number) {
        return find(number).map(count -> {
            List<CountDifference> all = new ArrayList<>(count.entries().size());
            count.entries().forEach((sku, entry) -> {
                long now = stock.onHand(count.opened().place(), sku).steps();
                long expected = count.expected(sku, now, entry.at());
                boolean far = far(count.opened().tolerance(), entry.steps() - expected, expected);
                all.add(new CountDifference(sku, entry.steps(), expected, far && entry.times() < 2));
            });
            return List.copyOf(all);
        });
    }

    /** Beyond the tolerance, worked out without a division; a tolerance of 100 % or more asks for no recount. */
    private static boolean far(Percent tolerance, long difference, long expected) {
        return tolerance.compareTo(Percent.HUNDRED) < 0
                && BigInteger.valueOf(Math.abs(difference))
                                .multiply(BigInteger.valueOf(Percent.ONE_WHOLE))
                                .compareTo(BigInteger.valueOf(Math.abs(expected))
                                        .multiply(BigInteger.valueOf(tolerance.millionths())))
                        > 0;
    }

    /**
     * What is still to be counted, by item: with what the book says now, unless the count is blind.
     */
    public Outcome<List<SheetRow>> sheet(String number) {
        return find(number).map(count -> {
            Function<Sku, SheetRow> row = sku -> new SheetRow(
                    sku,
                    count.opened().blind()
                            ? Optional.empty()
                            : Optional.of(stock.onHand(count.opened().place(), sku)));
            return missing(count).stream().map(row).toList();
        });
    }

    /**
     * A row of a counting sheet.
     *
     * @param book what the book says is there; empty on a blind sheet
     */
    public record SheetRow(Sku sku, Optional<Quantity> book) {}

    private List<Sku> missing(OpenCount count) {
        List<Sku> asked = count.opened().isFull()
                ? stock.stockOnHand(count.opened().place()).stream()
                        .map(StockOnHand::sku)
                        .toList()
                : count.opened().skus();
        return asked.stream().filter(it -> !count.entries().containsKey(it)).toList();
    }

    /** Ends a count: answers what differs. Refused where something is not counted, or must be counted once more. */
    public Outcome<List<CountDifference>> close(String number) {
        return find(number).then(count -> {
            List<Sku> missing = missing(count);
            if (!missing.isEmpty()) {
                return Outcome.refused(
                        CountReason.NOT_COUNTED, "rows", missing.size(), "number", number, "skus", named(missing));
            }
            return differences(number).then(all -> {
                List<Sku> again = all.stream()
                        .filter(CountDifference::again)
                        .map(CountDifference::sku)
                        .toList();
                return again.isEmpty()
                        ? Outcome.done(all)
                        : Outcome.refused(
                                CountReason.RECOUNT, "rows", again.size(), "number", number, "skus", named(again));
            });
        });
    }

    /** Where a count is; refused where none of this number is under way. */
    public Outcome<CountOpened> opened(String number) {
        return find(number).map(OpenCount::opened);
    }

    private Outcome<OpenCount> find(String number) {
        OpenCount count = counts.open().get(number);
        return count == null ? Outcome.refused(CountReason.UNKNOWN, "number", number) : Outcome.done(count);
    }

    private static String named(List<Sku> skus) {
        List<String> first = skus.stream().limit(NAMED).map(Sku::value).toList();
        return String.join(", ", first) + (skus.size() > NAMED ? ", ..." : "");
    }
}
