// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.told;

import dev.mizan.core.tax.TaxPart;
import dev.mizan.core.tax.TaxPartTotal;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a bill's taxes were asked of, and each of them to the minor unit, so that every cent can be explained without asking
 * again.
 *
 * @param engine its id
 * @param quote by which it knows its answer again; empty where it could not be reached and the shop's own book was used
 * @param place where the goods go, by the shop's own word; empty for the store's jurisdiction
 * @param taxes by line; goods that came back bear their share of each, see {@link ToldLeft}; empty where there are none, and of
 *     parts that came back before shares were kept
 */
public record ToldTaxes(String engine, String quote, String place, List<ToldTax> taxes) {
    public ToldTaxes {
        taxes = List.copyOf(taxes);
        if (!engine.matches("[a-z][a-z0-9-]{0,29}") || quote.isEmpty() && !taxes.isEmpty()) {
            throw new IllegalArgumentException("taxes of \"" + engine + "\" without an answer of it: " + taxes);
        }
    }

    /** An engine was asked and did not answer: the shop's own book was used. */
    public static ToldTaxes unanswered(String engine, String place) {
        return new ToldTaxes(engine, "", place, List.of());
    }

    /** Whether the taxes are the engine's. */
    public boolean answered() {
        return !quote.isEmpty();
    }

    /** The same for other lines, such as those that came back. */
    public ToldTaxes ofOthers(List<ToldTax> theirs) {
        return new ToldTaxes(engine, quote, place, theirs);
    }

    /** The taxes of a line, in the order in which they were told. */
    public List<ToldTax> of(int line) {
        return taxes.stream().filter(it -> it.line() == line).toList();
    }

    /** What a line bears. */
    public long on(int line) {
        return of(line).stream().mapToLong(ToldTax::tax).sum();
    }

    /** What each authority is owed, in the order in which they are first named. */
    public List<TaxPartTotal> parts() {
        Map<TaxPart, Long> sums = new LinkedHashMap<>();
        taxes.forEach(it -> sums.merge(it.part(), it.tax(), Math::addExact));
        return sums.entrySet().stream()
                .map(sum -> new TaxPartTotal(sum.getKey(), sum.getValue()))
                .toList();
    }

    /** Writes it as the field {@code told}. */
    public void write(FieldWriter out) {
        out.object(
                "told",
                told -> told.text("engine", engine)
                        .text("quote", quote)
                        .text("place", place)
                        .list(
                                "taxes",
                                taxes,
                                (tax, fields) -> fields.number("line", tax.line())
                                        .text("part", tax.part().toString())
                                        .text("rule", tax.rule())
                                        .numbers("amounts", tax.base(), tax.tax())));
    }

    /** Reads what {@link #write} wrote. */
    public static ToldTaxes read(FieldReader in) {
        return in.object(
                "told",
                told -> new ToldTaxes(
                        told.text("engine"),
                        told.text("quote"),
                        told.text("place"),
                        told.list("taxes", ToldTaxes::readTax)));
    }

    private static ToldTax readTax(FieldReader in) {
        int line = (int) in.number("line");
        TaxPart part = in.parsed("part", text -> TaxPart.parse(text).get(0));
        String rule = in.text("rule");
        long[] amounts = in.numbers("amounts");
        if (amounts.length != 2) {
            throw in.wrong("amounts are base and tax, not " + amounts.length + " values");
        }
        return new ToldTax(line, part, rule, amounts[0], amounts[1]);
    }
}
