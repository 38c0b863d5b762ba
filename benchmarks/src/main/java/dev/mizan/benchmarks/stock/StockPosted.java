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
import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountGroup;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.Section;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.PostingBatch;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million moves in documents of eight lines, receipts and issues in turn: each folded into a FIFO book (balance and layer)
 * and posted with its key, checked and chained, two journal lines a move. The rival keeps decimal layers and balances in
 * maps, with a lock, and has neither a chain nor limits.
 */
@NullUnmarked // JMH fills the fields before it measures
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(StockPosted.MOVES)
@Warmup(iterations = 6)
@Measurement(iterations = 6)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class StockPosted {
    static final int MOVES = 1_000_000;
    private static final int LINES = 8;
    private static final int ITEMS = 1_000;
    private static final int GROUPS = 20;
    private static final int BATCH = 1_024;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final PlaceId PLACE = new PlaceId("S1");

    private record Layer(BigDecimal quantity, BigDecimal cost) {}

    /** Whether the journal lines of a document are summed by account first, as the posting rules of a shop do. */
    @Param({"false", "true"})
    public boolean summed;

    private final List<Sku> skus =
            IntStream.range(0, ITEMS).mapToObj(i -> Sku.of("I" + i)).toList();
    private final List<StockFact> documents = new ArrayList<>();
    private StockBook book;
    private Books books;
    private PostingBatch batch;
    private final int[] stock = new int[GROUPS];
    private final int[] other = new int[GROUPS];
    private final long[] sums = new long[GROUPS];
    private Map<Sku, Deque<Layer>> layers;
    private Map<String, BigDecimal> balances;
    private Set<Long> keys;

    /** For JMH. */
    public StockPosted() {}

    private static long value(int item) {
        return 900L + item % 200;
    }

    /** The documents, which are the same in every round. */
    @Setup
    public void write() {
        for (int from = 0; from < ITEMS; from += LINES) {
            List<Sku> of = skus.subList(from, from + LINES);
            long[] values = IntStream.range(from, from + LINES)
                    .mapToLong(StockPosted::value)
                    .toArray();
            Column steps = Column.of(Collections.nCopies(LINES, 3L).stream()
                    .mapToLong(Long::longValue)
                    .toArray());
            Column none = Column.zeros(LINES);
            documents.add(new StockReceived(Optional.empty(), PLACE, Currency.SAR, of, steps, Column.of(values), none));
            documents.add(new StockIssued(Optional.empty(), PLACE, Currency.SAR, of, steps, Column.of(values), none));
        }
    }

    /** Empty books and an empty stock. */
    @Setup(Level.Iteration)
    public void empty() {
        book = new StockBook(Currency.SAR);
        book.apply(new StockKept(skus.stream()
                .map(sku -> new KeptItem(sku, Unit.PIECE, Valuation.FIFO))
                .toList()));
        books = Books.of(Currency.SAR, GregorianYears.JANUARY);
        AccountGroup goods = new AccountGroup("G", Text.en("goods"), Section.CURRENT_ASSETS);
        List<Account> accounts = new ArrayList<>();
        for (int group = 0; group < 2 * GROUPS; group++) {
            accounts.add(Account.of("A" + group, Text.en("account " + group), goods, Currency.SAR));
        }
        books.apply(books.define(AccountsDefined.of(accounts)).orElseThrow());
        for (int group = 0; group < GROUPS; group++) {
            stock[group] = books.journal().column("A" + group, Dimensions.NONE, books.chart());
            other[group] = books.journal().column("A" + (GROUPS + group), Dimensions.NONE, books.chart());
        }
        books.journal().reserve(MOVES / LINES, 2 * MOVES, 1);
        batch = new PostingBatch(BATCH, BATCH * 2 * LINES);
        layers = new HashMap<>();
        skus.forEach(sku -> layers.put(sku, new ArrayDeque<>()));
        balances = new HashMap<>();
        keys = new HashSet<>();
    }

    /** Folded and posted. */
    @Benchmark
    public long ours() {
        for (int number = 0; number < MOVES / LINES; number++) {
            int which = number % documents.size();
            book.apply(documents.get(which));
            batch.entry(0x5151, number, (int) FIRST.toEpochDay(), number);
            legs(which);
            if ((number + 1) % BATCH == 0 || number + 1 == MOVES / LINES) {
                if (!books.journal().post(batch, FIRST)) {
                    throw new IllegalStateException(batch.outcome().toString());
                }
                batch.clear();
            }
        }
        return book.value().minor() + books.entries();
    }

    private void legs(int which) {
        int from = which / 2 * LINES;
        int sign = which % 2 == 0 ? 1 : -1;
        for (int item = from; item < from + LINES; item++) {
            if (summed) {
                sums[item / (ITEMS / GROUPS)] += sign * value(item);
            } else {
                batch.leg(stock[item / (ITEMS / GROUPS)], sign * value(item));
                batch.leg(other[item / (ITEMS / GROUPS)], -sign * value(item));
            }
        }
        for (int group = from / (ITEMS / GROUPS); summed && group <= (from + LINES - 1) / (ITEMS / GROUPS); group++) {
            batch.leg(stock[group], sums[group]);
            batch.leg(other[group], -sums[group]);
            sums[group] = 0;
        }
    }

    /** The same with decimals. */
    @Benchmark
    public synchronized int rivalDecimals() {
        BigDecimal three = BigDecimal.valueOf(3);
        for (int number = 0; number < MOVES / LINES; number++) {
            int which = number % documents.size();
            if (!keys.add((long) number)) {
                continue;
            }
            for (int item = which / 2 * LINES; item < which / 2 * LINES + LINES; item++) {
                Deque<Layer> of = layers.get(skus.get(item));
                BigDecimal worth;
                if (which % 2 == 0) {
                    worth = BigDecimal.valueOf(value(item), 2);
                    of.addLast(new Layer(three, worth.divide(three, 4, RoundingMode.HALF_UP)));
                } else {
                    Layer first = of.removeFirst();
                    worth = first.cost()
                            .multiply(first.quantity())
                            .setScale(2, RoundingMode.HALF_UP)
                            .negate();
                }
                balances.merge("A" + item / (ITEMS / GROUPS), worth, BigDecimal::add);
                balances.merge("A" + (GROUPS + item / (ITEMS / GROUPS)), worth.negate(), BigDecimal::add);
            }
        }
        return keys.size();
    }
}
