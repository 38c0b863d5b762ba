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
import java.math.BigDecimal;
import java.util.List;

/** MACRS percentage tables, deductions in dollars, and the year of disposal. */
public final class Macrs implements Adapter {
    @Override
    public Answer answer(Case worked) {
        LedgerCase it = new LedgerCase(worked);
        MacrsConvention convention = switch (it.maybe("convention").orElse("half_year")) {
            case "half_year" -> MacrsConvention.HALF_YEAR;
            case "mid_quarter" -> MacrsConvention.midQuarter(it.whole("quarter"));
            case "mid_month" -> MacrsConvention.midMonth(it.whole("month", "month_in_service"));
            default -> throw new IllegalArgumentException("no such convention: " + it.text("convention"));
        };
        MacrsTable table = MacrsTable.find(months(it.text("class_years", "years")), convention)
                .orElseThrow(() -> new IllegalArgumentException("no table of " + it.input()));
        it.answer("percent", table::percents);
        it.answer("sum", table::sum);
        it.maybe("basis", "cost", "amount").ifPresent(basis -> dollars(it, table, Money.of(basis, Currency.USD)));
        return it.given();
    }

    /** Of a life in years, which is 27.5 where dwellings are let. */
    private static int months(String years) {
        return new BigDecimal(years).multiply(BigDecimal.valueOf(12)).intValueExact();
    }

    /** The month of a disposal, or one of its quarter. */
    private static int goneIn(LedgerCase it) {
        return it.maybe("disposal_month", "disposed_in_month")
                .map(Integer::parseInt)
                .orElseGet(() -> it.maybe("disposal_quarter", "disposed_in_quarter")
                        .map(quarter -> 3 * Integer.parseInt(quarter))
                        .orElse(1));
    }

    private static void dollars(LedgerCase it, MacrsTable table, Money basis) {
        List<Money> rows = it.maybe("disposal_year", "disposed_in_year", "year_of_disposal")
                .map(year -> table.deductionsUntilDisposal(basis, Integer.parseInt(year), goneIn(it), Rounding.HALF_UP))
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
