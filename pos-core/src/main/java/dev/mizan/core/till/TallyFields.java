// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Percent;

/** How a tally is written: each total as a key and a few numbers. */
final class TallyFields {
    private TallyFields() {}

    static void write(Tally tally, FieldWriter out) {
        out.text("currency", tally.currency().code()).number("opening", tally.opening());
        out.numbers("sales", tally.sales().columns());
        out.numbers("returns", tally.returns().columns());
        out.list(
                "tenders",
                tally.tenders(),
                (total, fields) -> fields.text("kind", total.kind().code()).numbers("totals", total.columns()));
        out.list("salesTax", tally.salesTax(), TallyFields::writeTax);
        out.list("returnsTax", tally.returnsTax(), TallyFields::writeTax);
        out.list(
                "moves",
                tally.moves(),
                (total, fields) ->
                        fields.text("reason", total.reason().code()).numbers("totals", total.moves(), total.amount()));
    }

    static Tally read(FieldReader in) {
        return new Tally(
                in.parsed("currency", Currency::of),
                in.number("opening"),
                Turnover.of(numbers("sales", 4, in)),
                Turnover.of(numbers("returns", 4, in)),
                in.list(
                        "tenders",
                        fields -> TenderTotal.of(
                                fields.parsed("kind", TenderKind::ofCode), numbers("totals", 4, fields))),
                in.list("salesTax", TallyFields::readTax),
                in.list("returnsTax", TallyFields::readTax),
                in.list("moves", TallyFields::readMove));
    }

    private static void writeTax(TaxTotal total, FieldWriter out) {
        out.text("category", total.rate().category().name())
                .text("percent", total.rate().percent().toString())
                .numbers("totals", total.net(), total.tax());
    }

    private static TaxTotal readTax(FieldReader in) {
        VatCategory category = in.parsed("category", VatCategory::valueOf);
        Percent percent = in.parsed("percent", Percent::of);
        long[] totals = numbers("totals", 2, in);
        return new TaxTotal(new TaxRate(category, percent), totals[0], totals[1]);
    }

    private static CashTotal readMove(FieldReader in) {
        CashReason reason = in.parsed("reason", CashReason::ofCode);
        long[] totals = numbers("totals", 2, in);
        return new CashTotal(reason, totals[0], totals[1]);
    }

    private static long[] numbers(String name, int size, FieldReader in) {
        long[] numbers = in.numbers(name);
        if (numbers.length != size) {
            throw in.wrong(name + " has " + numbers.length + " values, not " + size);
        }
        return numbers;
    }
}
