// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Columns that each leave out other rows of one statement: every row stands once, in the order of presentation. */
class SideBySideLaws {
    private static final List<StatementRow> WHOLE = whole();

    private static List<StatementRow> whole() {
        List<StatementRow> rows = new ArrayList<>();
        String[] sections = {"Revenue 4", "Costs 6", "Other income 45"};
        for (String section : sections) {
            String code = section.substring(section.lastIndexOf(' ') + 1);
            rows.add(StatementRow.heading(Text.en(section)));
            for (int line = 1; line < 5; line++) {
                rows.add(StatementRow.line(code + "0" + line, Text.en("Account " + line), money(line)));
            }
            rows.add(StatementRow.subtotal(Text.en("Total " + section), money(7)));
        }
        rows.add(StatementRow.total(Text.en("Profit"), money(9)));
        return List.copyOf(rows);
    }

    private static Money money(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }

    private static Sheet sheet(List<StatementRow> rows) {
        return new Sheet(Text.en("Income"), Text.en("2026"), Currency.SAR, List.of(Text.en("Amount")), rows);
    }

    private static Sheet some(Random random) {
        return sheet(WHOLE.stream()
                .filter(row -> row.kind() == StatementRow.Kind.TOTAL || random.nextInt(5) != 0)
                .toList());
    }

    @Property(tries = 300)
    void everyRowStandsOnceInTheOrderOfTheWhole(@ForAll long seed) {
        Random random = new Random(seed);
        List<Sheet> sheets = new ArrayList<>();
        List<Text> headings = new ArrayList<>();
        for (int column = random.nextInt(4); column >= 0; column--) {
            sheets.add(some(random));
            headings.add(Text.en("C" + column));
        }
        sheets.add(sheet(WHOLE));
        headings.add(Text.en("Whole"));
        Sheet beside = SideBySide.of(sheets, headings);
        assertThat(beside.rows().stream().map(row -> row.code() + row.label()).toList())
                .isEqualTo(WHOLE.stream().map(row -> row.code() + row.label()).toList());
        for (int column = 0; column < sheets.size(); column++) {
            int at = column;
            List<StatementRow> given = sheets.get(column).rows();
            beside.rows().stream()
                    .filter(row -> !row.amounts().isEmpty())
                    .forEach(row -> assertThat(row.amounts().get(at))
                            .isEqualTo(given.stream()
                                    .filter(it -> it.code().equals(row.code())
                                            && it.label().equals(row.label()))
                                    .map(it -> it.amounts().get(0))
                                    .findFirst()
                                    .orElse(money(0))));
        }
    }
}
