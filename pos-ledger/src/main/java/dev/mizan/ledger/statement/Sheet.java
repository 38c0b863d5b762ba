// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.util.List;

/**
 * A statement as it is laid out: what text, and later CSV and HTML, are made from.
 *
 * @param when the day or period, as it stands under the title
 * @param columns the headings of the amounts
 */
public record Sheet(Text title, Text when, Currency currency, List<Text> columns, List<StatementRow> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
