// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.ledger;

import dev.mizan.ledger.closing.YearClose;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.BookedBalances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.PostingBatch;
import dev.mizan.ledger.journal.Verification;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.statement.BalanceSheet;
import dev.mizan.ledger.statement.IncomeStatement;
import dev.mizan.ledger.statement.TrialBalance;
import dev.mizan.spi.value.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Statements and balances of ten thousand accounts at any past instant, and how they grow with history. */
@NullUnmarked // JMH fills the fields before it measures
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class LedgerQueries {
    /** Entries in the journal; also run with 10000000. */
    @Param({"1000000"})
    public int entries;

    private Workload work;
    private Balances balances;
    private BookedBalances booked;
    private DecimalLedger rival;
    private int turn;

    /** For JMH. */
    public LedgerQueries() {}

    @Setup
    public void posted() {
        work = new Workload(entries, 2, false);
        work.post(new PostingBatch(Workload.BATCH, Workload.BATCH * 2));
        balances = work.books.balances();
        booked = work.books.journal().booked();
        rival = new DecimalLedger();
        for (int entry = 0; entry < Math.min(entries, 1_000_000); entry++) {
            BigDecimal amount = BigDecimal.valueOf(entry % 100_000, 2);
            List<DecimalLedger.Leg> legs = new ArrayList<>();
            legs.add(new DecimalLedger.Leg("A" + work.account(), amount));
            legs.add(new DecimalLedger.Leg("A" + work.account(), amount.negate()));
            LocalDate on = Workload.FIRST.plusDays((long) entry * Workload.DAYS / entries);
            rival.post(new DecimalLedger.Entry(new UUID(0x1111, entry), on, legs));
        }
    }

    private LocalDate day() {
        turn = (turn + 331) % Workload.DAYS;
        return Workload.FIRST.plusDays(turn);
    }

    private Instant instant() {
        turn = (int) ((turn + 7_368_787L) % entries);
        return Instant.EPOCH.plusNanos(turn * 1_000L);
    }

    @Benchmark
    public TrialBalance trialBalance() {
        return TrialBalance.of(work.books.chart(), balances, Period.between(Workload.FIRST, day().plusDays(1)));
    }

    @Benchmark
    public IncomeStatement incomeStatement() {
        return IncomeStatement.of(work.books.chart(), balances, Period.between(Workload.FIRST, day().plusDays(1)));
    }

    @Benchmark
    public BalanceSheet balanceSheet() {
        return BalanceSheet.of(work.books.chart(), balances, GregorianYears.JANUARY, day());
    }

    @Benchmark
    public long[] trialBalanceAsItWasBooked() {
        return booked.trialBalance(instant());
    }

    @Benchmark
    public long balanceAsOfADay() {
        LocalDate day = day();
        return balances.balance(turn % Workload.ACCOUNTS, day);
    }

    @Benchmark
    public long balanceAsItWasBooked() {
        Instant instant = instant();
        return booked.balance(turn % Workload.ACCOUNTS, instant);
    }

    @Benchmark
    public Verification verifyAll() {
        return work.books.journal().verify();
    }

    /** The first close of a year: all its income and expenses to equity, decided; nothing is written. */
    @Benchmark
    public List<JournalPosted> yearClose() {
        List<JournalEntry> closing = YearClose.entries(
                        work.books.chart(),
                        work.books.balances(),
                        GregorianYears.JANUARY,
                        Workload.FIRST,
                        0,
                        Instant.EPOCH)
                .orElseThrow();
        return work.books.post(WhenLocked.REFUSE, closing).orElseThrow();
    }

    @Benchmark
    public Map<String, BigDecimal> trialBalanceBigDecimalAndHashMap() {
        return rival.trialBalance(day());
    }
}
