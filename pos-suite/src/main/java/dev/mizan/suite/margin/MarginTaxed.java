// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.serial.PieceOf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/**
 * The tax that a sale's document does not show: written in the batch of the sale or of a debit note, or of
 * the return that takes it back whole.
 *
 * @param back whether it is owed no more
 */
public record MarginTaxed(boolean back, Currency currency, List<MarginLine> lines) implements Fact {
    public static final FactType<MarginTaxed> TYPE =
            new FactType<>("MarginTaxed", 1, MarginTaxed.class, MarginTaxed::write, (in, version) -> read(in));

    private static final int COLUMNS = 5;

    public MarginTaxed {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("no line is under the scheme");
        }
    }

    /** One amount of all lines; zero or more, whichever way it goes. */
    public Money sum(ToLongFunction<MarginLine> amount) {
        return Money.ofMinor(lines.stream().mapToLong(amount).reduce(0, Math::addExact), currency);
    }

    /** The tax that is owed, below zero where it is owed no more. */
    public Money owed() {
        Money tax = sum(MarginLine::tax);
        return back ? tax.negated() : tax;
    }

    @Override
    public FactType<MarginTaxed> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.flag("back", back)
                .text("currency", currency.code())
                .texts(
                        "skus",
                        lines.stream().map(it -> it.piece().sku().value()).toList())
                .texts("serials", lines.stream().map(it -> it.piece().serial()).toList())
                .numbers(
                        "amounts",
                        lines.stream()
                                .flatMapToLong(it -> LongStream.of(
                                        it.line(),
                                        it.price(),
                                        it.paid(),
                                        it.rate().millionths(),
                                        it.tax()))
                                .toArray());
    }

    private static MarginTaxed read(FieldReader in) {
        boolean back = in.flag("back");
        Currency currency = in.parsed("currency", Currency::of);
        List<String> skus = in.texts("skus");
        List<String> serials = in.texts("serials");
        long[] it = in.numbers("amounts");
        if (serials.size() != skus.size() || it.length != skus.size() * COLUMNS) {
            throw in.wrong(skus.size() + " items, " + serials.size() + " numbers, " + it.length + " amounts");
        }
        List<MarginLine> lines = new ArrayList<>();
        for (int i = 0; i < skus.size(); i++) {
            int at = i * COLUMNS;
            PieceOf piece = new PieceOf(Sku.of(skus.get(i)), serials.get(i));
            lines.add(new MarginLine(
                    Math.toIntExact(it[at]), piece, it[at + 1], it[at + 2], new Percent(it[at + 3]), it[at + 4]));
        }
        return new MarginTaxed(back, currency, lines);
    }
}
