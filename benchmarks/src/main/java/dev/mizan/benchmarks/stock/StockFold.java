// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.stock;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockFact;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Receipts and issues of a thousand items folded into a FIFO book; the rival keeps decimal layers in a map with a lock. */
@NullUnmarked // JMH fills the fields before it measures
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(2 * StockFold.ITEMS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class StockFold {
    static final int ITEMS = 1_000;
    private static final PlaceId PLACE = new PlaceId("S1");

    private record Layer(BigDecimal quantity, BigDecimal cost) {}

    private StockBook book;
    private StockFact receipt;
    private StockFact issue;
    private List<Sku> skus;
    private Map<Sku, Deque<Layer>> layers;

    /** For JMH. */
    public StockFold() {}

    /** Keeps the items. */
    @Setup
    public void keep() {
        book = new StockBook(Currency.SAR);
        skus = new ArrayList<>();
        layers = new HashMap<>();
        List<KeptItem> items = new ArrayList<>();
        long[] steps = new long[ITEMS];
        long[] values = new long[ITEMS];
        for (int i = 0; i < ITEMS; i++) {
            skus.add(Sku.of("I" + i));
            items.add(new KeptItem(skus.get(i), Unit.PIECE, Valuation.FIFO));
            layers.put(skus.get(i), new ArrayDeque<>());
            steps[i] = 3;
            values[i] = 1_000;
        }
        book.apply(new StockKept(items));
        Column quantity = Column.of(steps);
        Column value = Column.of(values);
        Column none = Column.zeros(ITEMS);
        receipt = new StockReceived(Optional.empty(), PLACE, Currency.SAR, skus, quantity, value, none);
        issue = new StockIssued(Optional.empty(), PLACE, Currency.SAR, skus, quantity, value, none);
    }

    /** One receipt and one issue of each item. */
    @Benchmark
    public long fold() {
        book.apply(receipt);
        book.apply(issue);
        return book.value().minor();
    }

    /** The same with decimals. */
    @Benchmark
    public synchronized BigDecimal rivalDecimals() {
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal three = BigDecimal.valueOf(3);
        for (Sku sku : skus) {
            layers.get(sku).addLast(new Layer(three, new BigDecimal("10.00").divide(three, 4, RoundingMode.HALF_UP)));
        }
        for (Sku sku : skus) {
            Layer first = layers.get(sku).removeFirst();
            cost = cost.add(first.cost().multiply(first.quantity()).setScale(2, RoundingMode.HALF_UP));
        }
        return cost;
    }
}
