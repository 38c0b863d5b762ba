// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.stock;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.reorder.ReorderBook;
import dev.mizan.inventory.reorder.ReorderRule;
import dev.mizan.inventory.reorder.ReorderRulesSet;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is to be ordered for ten places of a hundred thousand items each, half of them below their least. */
@NullUnmarked // JMH fills the fields before it measures
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class Replenishment {
    private static final int ITEMS = 100_000;
    private static final int PLACES = 10;

    private final StockBook stock = new StockBook(Currency.SAR);
    private final ReorderBook rules = new ReorderBook();
    private final List<PlaceId> places = new ArrayList<>();

    /** For JMH. */
    public Replenishment() {}

    /** Keeps the items, gives each a rule at each place and puts ten to a place. */
    @Setup
    public void fill() {
        List<Sku> skus = new ArrayList<>();
        List<KeptItem> kept = new ArrayList<>();
        long[] steps = new long[ITEMS];
        for (int i = 0; i < ITEMS; i++) {
            skus.add(Sku.of("I" + i));
            kept.add(new KeptItem(skus.get(i), Unit.PIECE, Valuation.MOVING_AVERAGE));
            steps[i] = 10;
        }
        stock.apply(new StockKept(kept));
        for (int i = 0; i < PLACES; i++) {
            PlaceId place = new PlaceId("S" + i);
            places.add(place);
            Column column = Column.of(steps);
            stock.apply(new StockReceived(
                    Optional.empty(), place, Currency.SAR, skus, column, column, Column.zeros(ITEMS)));
            List<ReorderRule> set = new ArrayList<>();
            for (int item = 0; item < ITEMS; item++) {
                OrderRule rule = OrderRule.between(item % 2 == 0 ? 5 : 15, 30).by(6, 0);
                set.add(new ReorderRule(place, skus.get(item), new SupplierId("V" + item % 50), rule));
            }
            rules.apply(new ReorderRulesSet(set));
        }
    }

    /** How many proposals. */
    @Benchmark
    public int proposals() {
        int proposals = 0;
        for (PlaceId place : places) {
            proposals += rules.proposals(place, sku -> stock.onHand(place, sku).steps())
                    .size();
        }
        return proposals;
    }
}
