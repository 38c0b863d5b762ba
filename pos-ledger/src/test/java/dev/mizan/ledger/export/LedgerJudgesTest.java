// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.exchange.BeancountJournal;
import dev.mizan.ledger.exchange.HledgerJournal;
import dev.mizan.ledger.exchange.ImportTerms;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Lot;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.shop.BusyShop;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        Currency currency = CURRENCIES.get(seed % CURRENCIES.size());
        Books books = Shop.books(currency);
        boolean inOrder = seed % 2 == 0;
        BusyShop shop = new BusyShop(books, new Random(seed), stepShownBy(currency), inOrder);
        List<JournalEntry> posted = shop.year(seed % 10 == 0 ? 600 : 100);
        assertThat(posted)
                .anyMatch(
                        entry -> entry.legs().stream().anyMatch(leg -> leg.lot().isPresent()));
        Path hledger = export(new HledgerText(books.chart()), posted, "books.journal");
        BeancountText form = inOrder ? BeancountText.strict(books.chart()) : new BeancountText(books.chart());
        Path beancount = export(form, posted, "books.beancount");
        LocalDate last = Shop.NEW_YEAR.plusDays(Journals.DAYS + 10);
        assertThat(judged(hledger, transactions(books, posted, last))).contains("hledger: agrees", "\nledger: agrees");
        assertThat(judged(beancount, lots(books, posted, last))).contains("beancount: agrees");
        if (seed % 5 == 0) {
            LocalDate middle = Shop.NEW_YEAR.plusDays(Journals.DAYS / 2);
            String asOf = middle.toString();
            assertThat(judged(hledger, transactions(books, posted, middle), "--as-of", asOf))
                    .contains("hledger: agrees", "\nledger: agrees");
            assertThat(judged(beancount, lots(books, posted, middle), "--as-of", asOf))
                    .contains("beancount: agrees");
        }
        assertThat(HledgerJournal.read(Files.readString(hledger), ImportTerms.own(books.chart()))
                        .orElseThrow())
                .isEqualTo(posted);
        assertThat(BeancountJournal.read(Files.readString(beancount), ImportTerms.own(books.chart()))
                        .orElseThrow())
                .isEqualTo(posted);
    }

    /**
     * bean-query cuts a table's numbers at the digits of most of them, which are those of the currency: the judge sees no
     * more of a quantity. {@link #beancountHoldsTheLotsOfTheBooks} weighs finer, and looks lot by lot.
     */
    private static BigDecimal stepShownBy(Currency currency) {
        return switch (currency.digits()) {
            case 0 -> BigDecimal.ONE;
            case 2 -> new BigDecimal("0.25");
            default -> new BigDecimal("0.125");
        };
    }

    @ParameterizedTest(name = "beancount holds the lots of journal {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void beancountHoldsTheLotsOfTheBooks(int seed) throws IOException, InterruptedException {
        Books books = Shop.books(CURRENCIES.get(seed % CURRENCIES.size()));
        boolean inOrder = seed % 2 == 0;
        List<JournalEntry> posted = new BusyShop(books, new Random(-seed), new BigDecimal("0.125"), inOrder).year(400);
        BeancountText form = inOrder ? BeancountText.strict(books.chart()) : new BeancountText(books.chart());
        String file = export(form, posted, "lots.beancount").toString();
        assertThat(said(List.of("bean-check", "-C", file))).isEmpty();
        String query = "SELECT account, currency, cost_number * 1000000000 AS c, cost_currency, cost_date, cost_label,"
                + " sum(number * 1000000000) AS n WHERE cost_number != NULL"
                + " GROUP BY account, currency, c, cost_currency, cost_date, cost_label";
        List<String> held = said(List.of("bean-query", "-f", "csv", file, query))
                .lines()
                .skip(1)
                .map(LedgerJudgesTest::lot)
                .flatMap(Optional::stream)
                .toList();
        AccountNames names = new AccountNames(books.chart());
        List<String> expected = new ArrayList<>();
        for (Account account : books.chart().byCode()) {
            books.journal()
                    .lots(books.chart().indexOf(account.code()), FiscalCalendar.LATEST)
                    .forEach(lot -> expected.add(names.of(account.code()) + " " + lot));
        }
        assertThat(held).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** A row of the table as the text of a lot behind its account; empty where nothing is left of it. */
    private static Optional<String> lot(String row) {
        List<String> cells =
                List.of(row.split(",", -1)).stream().map(String::strip).toList();
        BigDecimal quantity = new BigDecimal(cells.get(6)).movePointLeft(9);
        return quantity.signum() == 0
                ? Optional.empty()
                : Optional.of(cells.get(0) + " "
                        + new Lot(
                                quantity,
                                cells.get(1),
                                new BigDecimal(cells.get(2)).movePointLeft(9),
                                Currency.of(cells.get(3)),
                                LocalDate.parse(cells.get(4)),
                                cells.get(5)));
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

    private Path lots(Books books, List<JournalEntry> posted, LocalDate through) throws IOException {
        return Files.writeString(
                folder.resolve("lots-" + through + ".csv"), BalancesCsv.ofLots(books.chart(), posted, through));
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
        return "\n" + said(command);
    }

    private String said(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the judge ends").isTrue();
        String verdict = Files.readString(said);
        assertThat(process.exitValue()).as(verdict).isZero();
        return verdict;
    }
}
