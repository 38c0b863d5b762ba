// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import static dev.mizan.ledger.shop.Shop.INVENTORY;
import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.head;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.exchange.BeancountJournal;
import dev.mizan.ledger.exchange.CsvJournal;
import dev.mizan.ledger.exchange.ExchangeReason;
import dev.mizan.ledger.exchange.HledgerJournal;
import dev.mizan.ledger.exchange.ImportTerms;
import dev.mizan.ledger.export.BeancountText;
import dev.mizan.ledger.export.HledgerText;
import dev.mizan.ledger.export.JournalText;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.shop.BusyShop;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Shelf;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class LotLaws {
    private static final Lot LAMPS = new Lot(BigDecimal.TEN, "LAMP", BigDecimal.ONE, Currency.SAR, NEW_YEAR, "R1");

    private static List<JournalEntry> journal(Shelf shelf, int entries) {
        List<JournalEntry> journal = new ArrayList<>();
        for (int number = 1; number <= entries; number++) {
            journal.add(shelf.entry(head(number, shelf.day())));
        }
        return journal;
    }

    private static Books posted(List<JournalEntry> journal) {
        Books books = Shop.books();
        journal.forEach(entry -> Shop.post(books, entry));
        return books;
    }

    private static List<Lot> sorted(List<Lot> lots) {
        return lots.stream().sorted(Comparator.comparing(Lot::purchase)).toList();
    }

    private static int inventory(Books books) {
        return books.chart().indexOf(INVENTORY);
    }

    @Property(tries = 200)
    void theLotsOfAPurchaseCostItsTotalToTheLastHalala(
            @ForAll @LongRange(min = 1, max = 5_000) long pieces, @ForAll @LongRange(max = 1_000_000_000) long minor) {
        List<Lot> lots = Lot.bought(pieces, "LAMP", Money.ofMinor(minor, Currency.SAR), NEW_YEAR, "");
        assertThat(Money.sum(Currency.SAR, lots.stream().map(Lot::value).toList())
                        .minor())
                .isEqualTo(minor);
        assertThat(lots.stream().map(Lot::quantity).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(pieces));
        assertThat(lots).hasSizeLessThanOrEqualTo(2);
        assertThat(lots).allSatisfy(lot -> assertThat(Lot.parse(lot.toString())).isEqualTo(lot));
    }

    @Property(tries = 100)
    void theBooksHoldWhatIsOnTheShelfAndAtWhatItCost(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int n) {
        Shelf shelf = new Shelf(Currency.SAR, random);
        Books books = posted(journal(shelf, n));
        List<Lot> held = books.journal().lots(inventory(books), FiscalCalendar.LATEST);
        assertThat(held).isEqualTo(sorted(shelf.lots()));
        assertThat(Money.sum(Currency.SAR, held.stream().map(Lot::value).toList()))
                .isEqualTo(Shop.balance(books, INVENTORY, FiscalCalendar.LATEST));
        assertThat(books.journal().lots(inventory(books), NEW_YEAR.minusDays(1)))
                .isEmpty();
    }

    @Property(tries = 50)
    void aBatchAFactAndASnapshotKeepTheSameLots(@ForAll Random random, @ForAll @IntRange(min = 1, max = 30) int n) {
        List<JournalEntry> journal = journal(new Shelf(Currency.SAR, random), n);
        Books byFacts = posted(journal);
        Books byBatch = Shop.books();
        PostingBatch batch = new PostingBatch(1, 1);
        for (JournalEntry entry : journal) {
            batch.clear();
            batch.add(entry, byBatch.journal(), byBatch.chart());
            assertThat(byBatch.journal().post(batch, NEW_YEAR)).isTrue();
        }
        Books again = Fields.read(Fields.of(byFacts::write), in -> Books.read(in, GregorianYears.JANUARY));
        for (Books each : List.of(byBatch, again)) {
            assertThat(each.journal().seal()).isEqualTo(byFacts.journal().seal());
            assertThat(each.journal().verify().sound()).isTrue();
            assertThat(each.journal().lots(inventory(each), FiscalCalendar.LATEST))
                    .isEqualTo(byFacts.journal().lots(inventory(byFacts), FiscalCalendar.LATEST));
        }
    }

    @Property(tries = 50)
    void whatIsExportedWithLotsComesBackTheSame(@ForAll Random random, @ForAll @IntRange(min = 1, max = 30) int n) {
        Books books = Shop.books();
        List<JournalEntry> journal = journal(new Shelf(Currency.SAR, random), n);
        ImportTerms terms = ImportTerms.own(books.chart());
        assertThat(HledgerJournal.read(text(new HledgerText(books.chart()), journal), terms)
                        .orElseThrow())
                .isEqualTo(journal);
        assertThat(BeancountJournal.read(text(new BeancountText(books.chart()), journal), terms)
                        .orElseThrow())
                .isEqualTo(journal);
        assertThat(CsvJournal.read(text(new CsvJournal(), journal), terms).orElseThrow())
                .isEqualTo(journal);
    }

    /** What strict booking looks for; a shop out of order breaks it, and its lots are told all the same (judges). */
    @Property(tries = 40)
    void nothingGoesOutOfAShopInOrderThatWasNotThere(@ForAll Random random) {
        assertThat(goneBeforeTheyCame(random, true)).isZero();
    }

    @Example
    void aShopOutOfOrderSellsWhatIsNotThere() {
        assertThat(goneBeforeTheyCame(new Random(1), false)).isPositive();
    }

    private static long goneBeforeTheyCame(Random random, boolean inOrder) {
        Books books = Shop.books();
        List<JournalEntry> posted = new BusyShop(books, random, new BigDecimal("0.25"), inOrder).year(100);
        Map<String, BigDecimal> held = new HashMap<>();
        return posted.stream()
                .sorted(Comparator.comparing(JournalEntry::on))
                .flatMap(entry -> entry.legs().stream())
                .filter(leg -> leg.lot().isPresent())
                .filter(leg -> {
                    Lot lot = leg.lot().orElseThrow();
                    return held.merge(leg.account() + lot.purchase(), lot.quantity(), BigDecimal::add)
                                    .signum()
                            < 0;
                })
                .count();
    }

    private static String text(JournalText format, List<JournalEntry> journal) {
        StringBuilder text = new StringBuilder();
        format.write(journal.iterator(), text::append);
        return text.toString();
    }

    @Example
    void aReversedPurchaseLeavesNothingOnTheShelf() {
        JournalEntry bought = JournalEntry.of(
                        head(1, NEW_YEAR), Leg.of(INVENTORY, LAMPS), Leg.credit(Shop.CASH, sar("10.00")))
                .by("lots@1");
        Books books = posted(List.of(bought));
        Shop.applied(
                books,
                books.reverse(bought, head(2, NEW_YEAR), WhenLocked.REFUSE).orElseThrow());
        assertThat(books.journal().lots(inventory(books), NEW_YEAR)).isEmpty();
        assertThat(books.journal().verify().sound()).isTrue();
    }

    @Example
    void theSameKeyWithAnotherLotIsAnotherContent() {
        Lot other = new Lot(BigDecimal.TEN, "LAMP", BigDecimal.ONE, Currency.SAR, NEW_YEAR, "R2");
        Books books = posted(List.of(
                JournalEntry.of(head(1, NEW_YEAR), Leg.of(INVENTORY, LAMPS), Leg.credit(Shop.CASH, sar("10.00")))
                        .by("lots@1")));
        JournalEntry again = JournalEntry.of(
                        head(1, NEW_YEAR), Leg.of(INVENTORY, other), Leg.credit(Shop.CASH, sar("10.00")))
                .by("lots@1");
        assertThat(Shop.reason(books.post(WhenLocked.REFUSE, List.of(again)))).isEqualTo(LedgerReason.DUPLICATE_ID);
    }

    @Example
    void whatHasNoExactValueIsNoLot() {
        assertThatThrownBy(() -> LAMPS.of(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Lot(BigDecimal.ONE, "SAR", BigDecimal.ONE, Currency.SAR, NEW_YEAR, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SAR");
        assertThatThrownBy(() -> new Leg(INVENTORY, sar("9.99"), Shop.TILL_1, Optional.empty(), Optional.of(LAMPS)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aFileOfAnotherProgramBringsItsLots() {
        Books books = Shop.books();
        ImportTerms terms = new ImportTerms(
                books.chart(), Map.of("Assets:Stock", INVENTORY, "Assets:Cash", Shop.CASH), new UUID(7, 7), Shop.NOW);
        LocalDate on = LocalDate.of(2026, 2, 3);
        Lot three = new Lot(BigDecimal.valueOf(3), "LAMP", new BigDecimal("1.5"), Currency.SAR, on, "");
        for (String lot : List.of("3 LAMP {1.50 SAR}", "3 LAMP { 1.5 SAR, 2026-02-03 }")) {
            assertThat(BeancountJournal.read("2026-02-03 * \"\"\n  Assets:Stock  " + lot + "\n  Assets:Cash\n", terms)
                            .orElseThrow()
                            .get(0)
                            .legs()
                            .get(0))
                    .isEqualTo(Leg.of(INVENTORY, three));
        }
        for (String lot : List.of("3 LAMP @ 1.50 SAR", "3 LAMP @@ 4.50 SAR")) {
            assertThat(HledgerJournal.read("2026-02-03 x\n  Assets:Stock  " + lot + "\n  Assets:Cash\n", terms)
                            .orElseThrow()
                            .get(0)
                            .legs()
                            .get(0))
                    .isEqualTo(Leg.of(INVENTORY, three));
        }
        for (String lot : List.of("3 LAMP @@ 10.00 SAR", "3 LAMP {}", "3 LAMP", "0.5 LAMP {0.01 SAR}")) {
            assertThat(Shop.reason(BeancountJournal.read(
                            "2026-02-03 * \"\"\n  Assets:Stock  " + lot + "\n  Assets:Cash\n", terms)))
                    .isEqualTo(ExchangeReason.BAD_LINE);
        }
    }
}
