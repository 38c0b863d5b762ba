// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.stock;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.CostHistory;
import dev.mizan.inventory.history.Repricing;
import dev.mizan.inventory.history.StockEvent;
import dev.mizan.inventory.history.Terms;
import dev.mizan.inventory.valuation.Valuation;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A late sale told to a history of a million events: near its end, where a checkpoint helps, and at its begin. */
@NullUnmarked // JMH fills the fields before it measures
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
public class BackDate {
    private static final int EVENTS = 1_000_000;
    private static final Terms TERMS = new Terms(BackDating.REPLAY, Instant.EPOCH, Instant.ofEpochSecond(EVENTS * 2L));

    /** How many events lie behind the late one. */
    @Param({"1000", "1000000"})
    public int behind;

    private CostHistory history;
    private long told;

    /** For JMH. */
    public BackDate() {}

    /** Buys at changing costs and sells a little less than came. */
    @Setup(Level.Trial)
    public void fill() {
        history = new CostHistory(Valuation.FIFO);
        for (int i = 0; i < EVENTS; i++) {
            Instant at = Instant.ofEpochSecond(i);
            history.tell(
                    i % 2 == 0
                            ? StockEvent.receipt("E" + i, at, 1_000_000 + i % 7, 999 + i % 13)
                            : StockEvent.issue("E" + i, at, 1_000_000),
                    TERMS);
        }
    }

    /** One late sale more; what is answered are the postings. */
    @Benchmark
    public Repricing late() {
        Instant at = Instant.ofEpochSecond(EVENTS - behind, ++told);
        return history.tell(StockEvent.issue("L" + told, at, 1), TERMS).orElseThrow();
    }
}
