// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import dev.mizan.spi.value.Period;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Every box of the return says what the documents of its month say: standard, to citizens, zero-rated, exported and exempt,
 * from the till and the office, at home and in another currency, sold, returned and prepaid.
 */
class DeclaredBoxesLaws {
    @Property(tries = 15)
    void everyBoxIsWhatTheDocumentsSay(@ForAll long seed) {
        try (TaxedYear year = new TaxedYear(new Random(seed))) {
            for (int act = 0; act < 60; act++) {
                year.act();
            }
            for (int month = 1; month <= 12; month++) {
                year.declares(month);
            }
        }
    }

    /** From the Z of any day, and of any month, to its VAT: only what the office wrote is not explained. */
    @Property(tries = 8)
    void theBridgeExplainsAllThatTillsDid(@ForAll long seed) {
        try (TaxedYear year = new TaxedYear(new Random(seed))) {
            for (int act = 0; act < 30; act++) {
                year.act();
            }
            year.bridgesEachDay();
            for (int month = 1; month <= 4; month++) {
                year.bridges(Period.month(2026, month));
            }
        }
    }
}
