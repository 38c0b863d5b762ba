// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.bank;

import static dev.mizan.laws.bank.CardDay.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.bank.BankCsv;
import dev.mizan.ledger.card.CardMatch;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.match.OpenCard;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.card.CardReport;
import dev.mizan.suite.card.CardsDoor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What stands on the clearing is kept between two looks, through a restart, and no longer than it is needed. */
class ClearingLaws {
    private static final LocalDate LATER = LocalDate.of(2027, 2, 1);

    @Property(tries = 12)
    void aRestartAndAReplayTellTheSame(@ForAll long seed) throws IOException {
        Path file = Files.createTempDirectory("clearing").resolve("shop.mizan");
        List<OpenCard> open;
        CardReport report;
        Object digests;
        CardDay day = new CardDay(seed, Kept.inFile(file.toString()));
        try (day) {
            CardsDoor cards = day.mizan.books().cards("card");
            day.sell();
            day.settle();
            day.pay();
            cards.take(day.file(), day.bank(), 0);
            day.sell();
            open = cards.open();
            report = cards.compare(day.file(), day.bank(), 0);
            digests = day.mizan.digests();
        }
        try (Mizan again = Mizan.open(day.shop)) {
            assertThat(again.digests()).isEqualTo(digests);
            assertThat(again.books().cards("card").open()).isEqualTo(open);
            assertThat(again.books().cards("card").compare(day.file(), day.bank(), 0))
                    .isEqualTo(report);
        }
        try (Mizan replayed = Mizan.replay(day.shop)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    private static CardMatch.State again(CardDay day, String reference) {
        Settlement batch = new Settlement(
                "mada",
                "AGAIN",
                LATER,
                List.of(new SettledLine(
                        SettledLine.Kind.PAYMENT, reference, sar(day.taken.get(reference)), sar(0), sar(0))),
                sar(day.taken.get(reference)));
        var none = BankCsv.read("date,amount,reference,text\n", "SA03", sar(0)).orElseThrow();
        return day.mizan
                .books()
                .cards("card")
                .compare(List.of(batch), none, 0)
                .payments()
                .get(0)
                .state();
    }

    @Example
    void whatIsSettledIsRememberedForSixtyDaysAndWhatIsOpenForEver() {
        try (CardDay day = new CardDay(7)) {
            CardsDoor cards = day.mizan.books().cards("card");
            day.sell();
            String settled = day.taken.keySet().iterator().next();
            Settlement batch = new Settlement(
                    "mada",
                    "B1",
                    LocalDate.of(2026, 11, 23),
                    List.of(new SettledLine(
                            SettledLine.Kind.PAYMENT, settled, sar(day.taken.get(settled)), sar(0), sar(0))),
                    sar(day.taken.get(settled)));
            day.mizan.books().treasury().settle("card", batch).orElseThrow();
            List<OpenCard> open = cards.open();
            day.env.advance(Duration.ofDays(60));
            day.sell();
            assertThat(again(day, settled)).isEqualTo(CardMatch.State.DOUBLED);
            day.env.advance(Duration.ofDays(1));
            day.sell();
            assertThat(again(day, settled)).isEqualTo(CardMatch.State.NOT_AT_TILL);
            assertThat(cards.open()).containsAll(open);
            assertThat(cards.open().stream().mapToLong(it -> it.open().minor()).sum())
                    .isEqualTo(day.clearing().minor());
        }
    }
}
