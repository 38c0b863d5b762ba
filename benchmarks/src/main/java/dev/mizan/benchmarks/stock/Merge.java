// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.stock;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.CostHistory;
import dev.mizan.inventory.history.StockEvent;
import dev.mizan.inventory.history.Terms;
import dev.mizan.inventory.valuation.Valuation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

/** Ten thousand events of tills that were offline, shuffled, merged into an empty history. */
@NullUnmarked // JMH fills the fields before it measures
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class Merge {
    private static final int EVENTS = 10_000;
    private static final Terms TERMS = new Terms(BackDating.REPLAY, Instant.EPOCH, Instant.ofEpochSecond(EVENTS));

    private List<StockEvent> events;

    /** For JMH. */
    public Merge() {}

    /** Receipts and sales in any order. */
    @Setup
    public void shuffle() {
        events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            Instant at = Instant.ofEpochSecond(i);
            events.add(
                    i % 4 == 0
                            ? StockEvent.receipt("E" + i, at, 40 + i % 7, 999 + i % 13)
                            : StockEvent.issue("E" + i, at, 10 + i % 5));
        }
        Collections.shuffle(events, new Random(1));
    }

    /** All at once; the value of the stock then. */
    @Benchmark
    public long merge() {
        CostHistory history = new CostHistory(Valuation.FIFO);
        history.tellAll(events, TERMS).orElseThrow();
        return history.value();
    }
}
