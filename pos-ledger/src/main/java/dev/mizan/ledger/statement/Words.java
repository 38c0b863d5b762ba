// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.journal.Balances;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;

/** The phrases that statements share. */
final class Words {
    static final Text AMOUNT = Text.of("Amount", "المبلغ");

    private Words() {}

    /**
     * Left-to-right mark: before a date or a code with a dash in an Arabic line, whose parts would change places without
     * it (Unicode bidirectional algorithm, rules W2 and N1). It takes no room.
     */
    static final char LEFT_TO_RIGHT = '\u200e';

    static Text asOf(LocalDate day) {
        return Text.of("As of " + day, "كما في " + LEFT_TO_RIGHT + day);
    }

    static Text during(Period period) {
        LocalDate last = Balances.lastDay(period);
        return Text.of(
                "From " + period.from() + " to " + last,
                "من " + LEFT_TO_RIGHT + period.from() + " إلى " + LEFT_TO_RIGHT + last);
    }

    static Text total(Text of) {
        return Text.of("Total: " + of.en(), "الإجمالي: " + of.ar());
    }
}
