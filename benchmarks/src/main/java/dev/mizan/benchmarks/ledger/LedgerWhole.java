// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.management.ThreadMXBean;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.account.Section;
import dev.mizan.ledger.asset.DecliningBalance;
import dev.mizan.ledger.asset.DepreciationMethod;
import dev.mizan.ledger.asset.ScheduleColumns;
import dev.mizan.ledger.asset.StraightLine;
import dev.mizan.ledger.asset.SumOfYearsDigits;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.closing.YearClose;
import dev.mizan.ledger.exchange.HledgerBatch;
import dev.mizan.ledger.exchange.ImportTerms;
import dev.mizan.ledger.export.AccountNames;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.journal.PostingBatch;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.snapshot.Packed;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.codec.BodyCodec;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is done once to a whole ledger, told in CPU time of the thread that does it, cold and again: reading a hledger
 * file, recovering from a snapshot and a tail of facts, closing a year, writing the schedules of a register of assets.
 * Each is checked, and what is wrong ends the program.
 *
 * <pre>
 * java -Xmx1g -cp benchmarks.jar dev.mizan.benchmarks.ledger.LedgerWhole write FILE 1000000
 * java -Xmx1g -cp benchmarks.jar dev.mizan.benchmarks.ledger.LedgerWhole read FILE
 * java -Xmx6g -cp benchmarks.jar dev.mizan.benchmarks.ledger.LedgerWhole recover FILE 10000000
 * java -cp benchmarks.jar dev.mizan.benchmarks.ledger.LedgerWhole assets
 * </pre>
 */
public final class LedgerWhole {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TAIL = 100_000;
    private static final int MONTHS = 120;
    private static final int ACCOUNTS_OF_THE_FILE = 1_000;
    private static final String EQUITY =
            "A" + List.of(Section.values()).indexOf(Section.EQUITY);

    private LedgerWhole() {}

    /** Work that may fail on a file. */
    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }

    /** Does one of them. */
    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "write" -> write(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            case "read" -> read(Path.of(arguments[1]), 3);
            case "once" -> read(Path.of(arguments[1]), 1);
            case "recover" -> recover(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            case "assets" -> assets();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static <T> T timed(String what, Work<T> work) throws IOException {
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        T done = work.done();
        System.out.printf(
                "%-48s %6d ms CPU %6d ms%n",
                what,
                (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000,
                (System.nanoTime() - wall) / 1_000_000);
        return done;
    }

    private static void must(boolean held, String what) {
        if (!held) {
            throw new IllegalStateException(what);
        }
    }

    private static void write(Path file, int entries) throws IOException {
        Workload work = new Workload(0, 2, false);
        AccountNames names = new AccountNames(Workload.books(ACCOUNTS_OF_THE_FILE).chart());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int entry = 0; entry < entries; entry++) {
                LocalDate day = Workload.FIRST.plusDays((long) entry * Workload.DAYS / entries);
                String amount = Money.ofMinor(1 + (entry * 7_919L) % 1_000_000, Currency.SAR).toPlainString();
                String debit = names.of("A" + work.account() % ACCOUNTS_OF_THE_FILE);
                String credit = names.of("A" + work.account() % ACCOUNTS_OF_THE_FILE);
                out.write((day + " * J" + entry + " sale\n    " + debit + "   " + amount + " SAR\n    " + credit + "  -"
                                + amount + " SAR\n\n")
                        .getBytes(US_ASCII));
            }
        }
    }

    private static void read(Path file, int rounds) throws IOException {
        for (int round = 0; round < rounds; round++) {
            String cold = round == 0 ? ", cold" : "";
            Books books = Workload.books(ACCOUNTS_OF_THE_FILE);
            timed("hledger file read, checked, posted, balanced" + cold, () -> imported(file, books));
            long sum = 0;
            for (int account = 0; account < books.chart().size(); account++) {
                sum += books.balances().balance(account, FiscalCalendar.LATEST);
            }
            must(sum == 0, "the books do not balance");
            System.out.println(books.entries() + " entries, seal " + books.journal().seal());
        }
    }

    private static Books imported(Path file, Books books) throws IOException {
        PostingBatch batch = HledgerBatch.read(
                        Files.readAllBytes(file), ImportTerms.own(books.chart()), books.journal())
                .orElseThrow();
        books.journal().reserve(batch.size(), batch.legs(), 0);
        must(books.journal().post(batch, Workload.FIRST), batch.outcome().toString());
        books.balances();
        return books;
    }

    private static void recover(Path file, int entries) throws IOException {
        Workload work = new Workload(entries, 2, false);
        Books books = work.books;
        books.apply(books.define(retained()).orElseThrow());
        timed("posting", () -> {
            work.post(new PostingBatch(Workload.BATCH, Workload.BATCH * 2));
            return work;
        });
        timed("the first balances of all", books::balances);
        timed("snapshot written", () -> save(books, file));
        List<byte[]> tail = tail(books);
        for (int round = 0; round < 2; round++) {
            Books again = timed("recovered: snapshot, and " + TAIL + " facts", () -> {
                Books read = load(file);
                tail.forEach(fact -> read.apply(BodyCodec.fields(fact, in -> JournalPosted.TYPE.reader().read(in, 1))));
                read.balances();
                return read;
            });
            must(again.entries() == books.entries() + TAIL, "entries are missing");
            must(timed("verified", again.journal()::verify).sound(), "the chain is broken");
            close(again);
        }
    }

    private static AccountsDefined retained() {
        return new AccountsDefined(
                List.of(), List.of(), List.of(new RoleAssignment(AccountRole.RETAINED_EARNINGS, "", Dimensions.NONE, EQUITY)));
    }

    private static Books save(Books books, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Packed.write(books::write, (bytes, length) -> {
                try {
                    out.write(bytes, 0, length);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        System.out.println(Files.size(file) / 1_000_000 + " MB");
        return books;
    }

    private static Books load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Packed.read(
                    (into, offset, length) -> {
                        try {
                            return in.read(into, offset, length);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    fields -> Books.read(fields, GregorianYears.JANUARY));
        }
    }

    private static List<byte[]> tail(Books books) {
        List<byte[]> tail = new ArrayList<>();
        LocalDate day = Workload.FIRST.plusDays(Workload.DAYS - 1);
        for (int i = 0; i < TAIL; i++) {
            EntryHead head = new EntryHead(new EntryId(new UUID(2, i)), day, Instant.now(), "S-" + i, "");
            Money amount = Money.ofMinor(1 + i, Currency.SAR);
            JournalEntry entry = JournalEntry.of(
                    head,
                    Leg.debit("A" + i % Workload.ACCOUNTS, amount),
                    Leg.credit("A" + (i + 7) % Workload.ACCOUNTS, amount));
            tail.add(BodyCodec.fields(out -> JournalPosted.TYPE.write(new JournalPosted(entry), out)));
        }
        must(books.entries() > 0, "no books");
        return tail;
    }

    private static void close(Books books) throws IOException {
        List<JournalPosted> once = timed("year closed", () -> closed(books));
        must(!once.isEmpty(), "nothing was closed");
        must(closed(books).isEmpty(), "closed twice");
    }

    private static List<JournalPosted> closed(Books books) {
        List<JournalEntry> closing = YearClose.entries(
                        books.chart(), books.balances(), GregorianYears.JANUARY, Workload.FIRST, 0, Instant.EPOCH)
                .orElseThrow();
        List<JournalPosted> facts =
                books.post(WhenLocked.REFUSE, closing).orElseThrow();
        facts.forEach(books::apply);
        books.balances();
        return facts;
    }

    private static void assets() throws IOException {
        DepreciationMethod[] methods = {
            new StraightLine(), DecliningBalance.doubled(DecliningBalance.Tail.SWITCH_TO_STRAIGHT_LINE), new SumOfYearsDigits(),
        };
        for (int round = 0; round < 3; round++) {
            ScheduleColumns all = timed(TAIL + " assets over " + MONTHS + " months", () -> schedules(methods));
            for (int asset = 0; asset < TAIL; asset++) {
                must(all.lifetime(asset) == cost(asset) - cost(asset) / 10, "asset " + asset);
            }
        }
    }

    private static long cost(int asset) {
        return 10_000L + (asset * 7_919L) % 10_000_000L;
    }

    private static ScheduleColumns schedules(DepreciationMethod[] methods) {
        ScheduleColumns columns = new ScheduleColumns(MONTHS, TAIL);
        for (int asset = 0; asset < TAIL; asset++) {
            long cost = cost(asset);
            columns.add(methods[asset % methods.length], cost, cost / 10, MONTHS, 0, Rounding.HALF_UP);
        }
        return columns;
    }
}
