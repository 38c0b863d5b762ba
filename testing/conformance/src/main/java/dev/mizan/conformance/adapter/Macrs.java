// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.ledger.asset.MacrsConvention;
import dev.mizan.ledger.asset.MacrsTable;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.List;

/** MACRS percentage tables, deductions in dollars, and the year of disposal. */
public final class Macrs implements Adapter {
    @Override
    public Answer answer(Case worked) {
        LedgerCase it = new LedgerCase(worked);
        MacrsConvention convention = switch (it.maybe("convention").orElse("half_year")) {
            case "half_year" -> MacrsConvention.HALF_YEAR;
            case "mid_quarter" -> MacrsConvention.midQuarter(it.whole("quarter"));
            default -> throw new IllegalArgumentException("no such convention: " + it.text("convention"));
        };
        MacrsTable table = MacrsTable.of(it.whole("class_years"), convention).orElseThrow();
        it.answer("percent", table::percents);
        it.answer("sum", table::sum);
        it.maybe("basis", "cost", "amount").ifPresent(basis -> dollars(it, table, Money.of(basis, Currency.USD)));
        return it.given();
    }

    private static void dollars(LedgerCase it, MacrsTable table, Money basis) {
        List<Money> rows = it.maybe("disposal_year", "disposed_in_year", "year_of_disposal")
                .map(year -> table.deductionsUntilDisposal(
                        basis,
                        Integer.parseInt(year),
                        it.maybe("disposal_quarter", "disposed_in_quarter")
                                .map(Integer::parseInt)
                                .orElse(1),
                        Rounding.HALF_UP))
                .orElseGet(() -> table.deductions(basis, Rounding.HALF_UP));
        for (String key : List.of("per_year", "dollars", "deductions", "amounts", "rows", "depreciation")) {
            it.answer(key, () -> rows);
        }
        for (String key : List.of("deduction", "last", "disposal_year_deduction", "in_disposal_year")) {
            it.answer(key, () -> rows.get(rows.size() - 1));
        }
        it.answer("total", () -> Money.sum(Currency.USD, rows));
    }
}
