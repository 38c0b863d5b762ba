// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.LAST;
import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.subledger.SubLedgerReason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several shops of one program: what one posts the other never sees, unless it is told. */
class LedgerShopsTest {
    private static final List<Leg> RENT = List.of(Leg.debit("6120", sar("90.00")), Leg.credit("1130", sar("90.00")));

    private static long bank(Mizan mizan) {
        return mizan.books().balances().balance(mizan.books().chart().indexOf("1130"), LAST);
    }

    @Test
    void tigerbeetle2525NoShopSeesAnothersBooks() {
        try (Mizan one = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
                Mizan other = Mizan.open(BackOffice.shop(Kept.IN_MEMORY))) {
            one.books().post(FIRST, "JV", "rent", RENT).orElseThrow();
            assertThat(bank(one)).isEqualTo(-9_000);
            assertThat(bank(other)).isZero();
        }
    }

    @Test
    void aJournalIsTakenInOnceAndPartiesAreNot() {
        try (Mizan one = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
                Mizan other = Mizan.open(BackOffice.shop(Kept.IN_MEMORY))) {
            JournalEntry rent = one.books().post(FIRST, "JV", "rent", RENT).orElseThrow();
            other.books().importJournal(List.of(rent)).orElseThrow();
            assertThat(bank(other)).isEqualTo(-9_000);
            assertThat(other.books().importJournal(List.of(rent)).isDone()).isFalse();
            JournalEntry owed =
                    JournalEntry.of(rent.head(), Leg.debit("1230", sar("90.00")), Leg.credit("4110", sar("90.00")));
            assertThat(((Refused<?>) other.books().importJournal(List.of(owed))).reason())
                    .isEqualTo(SubLedgerReason.PARTIES_NOT_IMPORTED);
            assertThat(bank(other)).isEqualTo(-9_000);
        }
    }
}
