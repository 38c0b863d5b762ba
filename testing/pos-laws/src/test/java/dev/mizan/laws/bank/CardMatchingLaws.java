// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.bank;

import static dev.mizan.laws.bank.CardDay.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.card.CardMatch;
import dev.mizan.ledger.card.CardReason;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.match.DepositMatch;
import dev.mizan.ledger.card.match.OpenCard;
import dev.mizan.ledger.card.match.SettlementColumns;
import dev.mizan.ledger.card.match.SettlementFile;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.card.CardReport;
import dev.mizan.suite.card.CardsDoor;
import dev.mizan.suite.card.CardsTaken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What tills, terminals, an acquirer and the bank tell of cards is matched, and what is open is the clearing account. */
class CardMatchingLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static Map<String, Long> open(CardsDoor cards) {
        Map<String, Long> open = new TreeMap<>();
        cards.open().forEach(it -> open.put(it.reference(), it.open().minor()));
        return open;
    }

    private static Money sum(List<OpenCard> open) {
        return Money.sum(Currency.SAR, open.stream().map(OpenCard::open).toList());
    }

    @Property(tries = 60)
    void whatIsOpenIsTheClearingAccountAndAFileTwicePostsNothing(@ForAll long seed) {
        try (CardDay day = new CardDay(seed)) {
            CardsDoor cards = day.mizan.books().cards("card");
            day.sell();
            assertThat(open(cards)).isEqualTo(day.taken);
            assertThat(sum(cards.open())).isEqualTo(day.clearing());
            day.settle();
            day.pay();

            if ((seed & 1) == 0) {
                // One acquirer's file came a day before the other's: what it settled makes none of theirs known.
                assertThat(cards.take(day.file("mada"), day.bank(), 0).refused())
                        .isEmpty();
            }
            CardsTaken taken = cards.take(day.file(), day.bank(), 0);
            assertThat(taken.refused()).isEmpty();
            assertThat(open(cards)).isEqualTo(day.expected());
            assertThat(sum(cards.open())).isEqualTo(day.clearing());
            named(day, taken.report());

            CardsTaken again = cards.take(day.file(), day.bank(), 0);
            assertThat(again.posted()).isEmpty();
            assertThat(again.report().before())
                    .containsExactlyElementsOf(again.report().deposits().stream()
                            .filter(it -> it.state() == DepositMatch.State.CAME)
                            .map(it -> it.batch().key())
                            .toList());
            assertThat(open(cards)).isEqualTo(day.expected());

            for (OpenCard it : cards.open()) {
                cards.close(it.reference(), DAY, "asked the acquirer").orElseThrow();
                assertThat(reason(cards.close(it.reference(), DAY, "again"))).isEqualTo(CardReason.NOTHING_OPEN);
            }
            assertThat(cards.open()).isEmpty();
            assertThat(day.clearing()).isEqualTo(sar(0));
        }
    }

    /** Each mistake is told by the name of what was done. */
    private static void named(CardDay day, CardReport report) {
        for (CardMatch match : report.payments()) {
            assertThat(day.done).as("%s", report.lines()).containsKey(match.reference());
            CardMatch.State state = switch (day.done.get(match.reference())) {
                case "right" -> CardMatch.State.AGREED;
                case "twice" -> CardMatch.State.DOUBLED;
                case "other" -> CardMatch.State.AMOUNTS_DIFFER;
                case "unknown" -> CardMatch.State.NOT_AT_TILL;
                default -> throw new AssertionError(match + " is in no file");
            };
            assertThat(match.state()).as(match.reference()).isEqualTo(state);
        }
        for (DepositMatch deposit : report.deposits()) {
            DepositMatch.State state =
                    switch (day.deposits.get(deposit.batch().key().toString())) {
                        case "came" -> DepositMatch.State.CAME;
                        case "missing" -> DepositMatch.State.MISSING;
                        case "other" -> DepositMatch.State.OTHER_AMOUNT;
                        default -> DepositMatch.State.CAME_TWICE;
                    };
            assertThat(deposit.state()).as(deposit.batch().key().toString()).isEqualTo(state);
        }
    }

    private static dev.mizan.spi.outcome.Reason reason(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reason();
    }

    @Example
    void aPaymentThatIsSettledInTwoFilesIsDoubledInTheSecond() {
        try (CardDay day = new CardDay(1)) {
            day.sell();
            var payment = day.taken.entrySet().iterator().next();
            String row = ",2026-11-23," + payment.getKey() + ","
                    + sar(payment.getValue()).toPlainString() + "\n";
            CardsDoor cards = day.mizan.books().cards("card");
            for (String batch : List.of("B1", "B2")) {
                List<Settlement> file = read("Lot;Tag;Beleg;Brutto\n" + (batch + row).replace(',', ';'))
                        .orElseThrow();
                CardsTaken taken = cards.take(file, bank(file.get(0)), 0);
                assertThat(taken.posted()).hasSize(1);
                assertThat(taken.report().payments().get(0).state())
                        .isEqualTo(batch.equals("B1") ? CardMatch.State.AGREED : CardMatch.State.DOUBLED);
            }
            assertThat(cards.open())
                    .filteredOn(it -> it.reference().equals(payment.getKey()))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.state()).isEqualTo(CardMatch.State.DOUBLED);
                        assertThat(it.open().minor()).isEqualTo(-payment.getValue());
                    });
            assertThat(sum(cards.open())).isEqualTo(day.clearing());
        }
    }

    private static dev.mizan.ledger.bank.BankStatement bank(Settlement batch) {
        return dev.mizan.ledger.bank.BankCsv.read(
                        "date,amount,reference,text\n2026-11-24,"
                                + batch.deposit().toPlainString() + "," + batch.batch() + ",mada\n",
                        "SA03",
                        sar(0))
                .orElseThrow();
    }

    private static Outcome<List<Settlement>> read(String csv) {
        return SettlementFile.read(
                csv,
                new SettlementColumns(
                        "mada",
                        Currency.SAR,
                        Map.of(
                                SettlementColumns.Column.BATCH, "Lot",
                                SettlementColumns.Column.ON, "Tag",
                                SettlementColumns.Column.REFERENCE, "Beleg",
                                SettlementColumns.Column.AMOUNT, "Brutto"),
                        ';',
                        "uuuu-MM-dd",
                        Map.of(),
                        false));
    }

    @Example
    void aFileThatIsWrongIsRefusedByLineAndColumn() {
        assertThat(place("Lot;Tag;Beleg\n")).isEqualTo("1 Brutto");
        assertThat(place("Lot;Tag;Beleg;Brutto\nB;2026-11-23;R1;ten\n")).isEqualTo("2 Brutto");
        assertThat(place("Lot;Tag;Beleg;Brutto\nB;2026-11-23;R1;1.00\nB;2026-02-30;R1;1.00\n"))
                .isEqualTo("3 Tag");
        assertThat(place("Lot;Tag;Beleg;Brutto\nB;2026-11-23;;1.00\n")).isEqualTo("2 Beleg");
        assertThat(place("Lot;Tag;Beleg;Brutto\nB;2026-11-23;\"R1;1.00\n")).isEqualTo("2 ");
        assertThat(place("Lot;Tag;Beleg;Brutto\nB;2026-11-23;R1;1.00\nB;2026-11-24;R2;1.00\n"))
                .isEqualTo("3 Tag");
    }

    private static String place(String csv) {
        Refused<?> refused = (Refused<?>) read(csv);
        assertThat(refused.reason()).isEqualTo(CardReason.BAD_FILE);
        return refused.facts().get("line") + " " + refused.facts().get("column");
    }
}
