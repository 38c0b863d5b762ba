// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.List;

/**
 * One row of a statement.
 *
 * @param code of the account, or empty
 * @param amounts one a column; none in a heading
 */
public record StatementRow(Kind kind, String code, Text label, List<Money> amounts) {
    /** How a row is set. */
    public enum Kind {
        HEADING,
        LINE,
        SUBTOTAL,
        TOTAL
    }

    public StatementRow {
        amounts = List.copyOf(amounts);
    }

    static StatementRow heading(Text label) {
        return new StatementRow(Kind.HEADING, "", label, List.of());
    }

    static StatementRow line(String code, Text label, Money... amounts) {
        return new StatementRow(Kind.LINE, code, label, List.of(amounts));
    }

    static StatementRow subtotal(Text label, Money... amounts) {
        return new StatementRow(Kind.SUBTOTAL, "", label, List.of(amounts));
    }

    static StatementRow total(Text label, Money... amounts) {
        return new StatementRow(Kind.TOTAL, "", label, List.of(amounts));
    }
}
