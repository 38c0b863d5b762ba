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

    static Text asOf(LocalDate day) {
        return Text.of("As of " + day, "كما في " + day);
    }

    static Text during(Period period) {
        LocalDate last = Balances.lastDay(period);
        return Text.of("From " + period.from() + " to " + last, "من " + period.from() + " إلى " + last);
    }

    static Text total(Text of) {
        return Text.of("Total: " + of.en(), "الإجمالي: " + of.ar());
    }
}
