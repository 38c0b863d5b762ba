// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.closing.YearClose;
import dev.mizan.ledger.exchange.BeancountJournal;
import dev.mizan.ledger.exchange.HledgerJournal;
import dev.mizan.ledger.exchange.ImportTerms;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library exports, read by hledger, ledger and Beancount: they must find the balances that it claims. */
@Tag("judges")
class LedgerJudgesTest {
    private static final List<Currency> CURRENCIES = List.of(Currency.SAR, Currency.KWD, Currency.JPY);

    @TempDir
    private Path folder;

    private static Path judge() {
        return Path.of(System.getProperty("mizan.root", ".."))
                .resolve(System.getProperty("mizan.shared", "../shared"))
                .resolve("judges/ledger/verify_ledger.py");
    }

    @BeforeAll
    static void theJudgesMustBeHere() {
        assumeTrue(
                Files.exists(judge()), "no judge at " + judge().toAbsolutePath().normalize());
        for (String tool : List.of("python3", "hledger", "ledger", "bean-check", "bean-query")) {
            assumeTrue(
                    List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool))),
                    tool + " is not installed");
        }
    }

    /** 50 journals, or as many as {@code -Dmizan.journals=1000} says. */
    static IntStream journals() {
        return IntStream.rangeClosed(1, Integer.getInteger("mizan.journals", 50));
    }

    @ParameterizedTest(name = "the judges agree on journal {0}")
    @MethodSource("journals")
    void theJudgesAgreeOnEveryBalance(int seed) throws IOException, InterruptedException {
        Books books = Shop.books(CURRENCIES.get(seed % CURRENCIES.size()));
        List<JournalEntry> posted = journal(books, new Random(seed), seed % 10 == 0 ? 600 : 100);
        Path hledger = export(new HledgerText(books.chart()), posted, "books.journal");
        Path beancount = export(new BeancountText(books.chart()), posted, "books.beancount");
        LocalDate last = Shop.NEW_YEAR.plusDays(Journals.DAYS + 10);
        assertThat(judged(hledger, transactions(books, posted, last))).contains("hledger: agrees", "\nledger: agrees");
        assertThat(judged(beancount, balances(books, last))).contains("beancount: agrees");
        if (seed % 5 == 0) {
            LocalDate middle = Shop.NEW_YEAR.plusDays(Journals.DAYS / 2);
            String asOf = middle.toString();
            assertThat(judged(hledger, transactions(books, posted, middle), "--as-of", asOf))
                    .contains("hledger: agrees", "\nledger: agrees");
            assertThat(judged(beancount, balances(books, middle), "--as-of", asOf))
                    .contains("beancount: agrees");
        }
        assertThat(HledgerJournal.read(Files.readString(hledger), ImportTerms.own(books.chart()))
                        .orElseThrow())
                .isEqualTo(posted);
        assertThat(BeancountJournal.read(Files.readString(beancount), ImportTerms.own(books.chart()))
                        .orElseThrow())
                .isEqualTo(posted);
    }

    /** Posts in any order of dates, reverses every tenth entry, locks a period on the way, and closes the first year. */
    private static List<JournalEntry> journal(Books books, Random random, int entries) {
        List<JournalEntry> posted = new ArrayList<>();
        for (int number = 1; number <= entries; number++) {
            if (number == entries * 2 / 3) {
                books.apply(books.lock(LocalDate.of(2026, 3, 31), Lock.SOFT).orElseThrow());
            }
            EntryHead head = new EntryHead(
                    Shop.id(number),
                    Shop.NEW_YEAR.plusDays(random.nextInt(Journals.DAYS)),
                    Shop.NOW,
                    number % 3 == 0 ? "" : "INV-" + number + "; [2026-99-99] date:x, %2c",
                    words(random));
            take(
                    books,
                    number % 10 == 0
                            ? books.reverse(posted.get(number - 2), head, WhenLocked.MOVE_ON)
                                    .orElseThrow()
                            : books.post(WhenLocked.MOVE_ON, List.of(entry(books, head, random)))
                                    .orElseThrow(),
                    posted);
        }
        List<JournalEntry> closing = YearClose.entries(
                        books.chart(), books.balances(), GregorianYears.JANUARY, Shop.NEW_YEAR, 0, Shop.NOW)
                .orElseThrow();
        take(books, books.post(WhenLocked.MOVE_ON, closing).orElseThrow(), posted);
        return posted;
    }

    private static void take(Books books, List<JournalPosted> facts, List<JournalEntry> posted) {
        Shop.applied(books, facts).forEach(fact -> posted.add(fact.entry()));
    }

    private static JournalEntry entry(Books books, EntryHead head, Random random) {
        List<Leg> legs = new ArrayList<>();
        long sum = 0;
        for (int leg = random.nextInt(5); leg >= 0; leg--) {
            long minor = 1 + random.nextInt(random.nextBoolean() ? 100 : 100_000_000);
            sum += minor;
            legs.add(leg(books, minor, random));
        }
        legs.add(leg(books, -sum, random));
        return JournalEntry.propose(head, legs).orElseThrow().by("any@1");
    }

    private static Leg leg(Books books, long minor, Random random) {
        String code = books.chart().at(random.nextInt(books.chart().size())).code();
        Money amount = Money.ofMinor(minor, books.chart().currency());
        Leg leg = new Leg(code, amount, Journals.PLACES.get(random.nextInt(Journals.PLACES.size())));
        if (random.nextInt(4) > 0) {
            return leg;
        }
        Currency other = random.nextBoolean() ? Currency.USD : Currency.BHD;
        long foreign = random.nextInt(1_000_000) - (random.nextInt(20) == 0 ? 1_000_000 : 0);
        return leg.in(Money.ofMinor(minor < 0 ? -foreign : foreign, other));
    }

    private static String words(Random random) {
        String hostile = "ab \"\\;|[]{}()=@*!#:,%$'&~<>-+/. \n\tبيع نقدي ١٢";
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--) {
            words.append(hostile.charAt(random.nextInt(hostile.length())));
        }
        return words.toString();
    }

    private Path export(JournalText format, List<JournalEntry> entries, String name) throws IOException {
        Path file = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(file)) {
            format.write(entries.iterator(), piece -> {
                try {
                    out.append(piece);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return file;
    }

    private Path balances(Books books, LocalDate through) throws IOException {
        return Files.writeString(
                folder.resolve("balances-" + through + ".csv"),
                BalancesCsv.of(books.chart(), books.balances(), through));
    }

    private Path transactions(Books books, List<JournalEntry> posted, LocalDate through) throws IOException {
        return Files.writeString(
                folder.resolve("transactions-" + through + ".csv"),
                BalancesCsv.ofTransactions(books.chart(), posted, through));
    }

    private String judged(Path journal, Path balances, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", judge().toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(journal.toString(), balances.toString()));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the judge ends").isTrue();
        String verdict = Files.readString(said);
        assertThat(process.exitValue()).as(verdict).isZero();
        return "\n" + verdict;
    }
}
