// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.tax.Exemption;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.serial.PieceOf;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The margin schemes of the shop, and what was paid for the pieces that it has not sold. */
public final class MarginFold implements Fold {
    /** All that is written of margin schemes. */
    public static final Set<FactType<?>> FACTS = Set.of(MarginSchemeSet.TYPE, MarginBought.TYPE, MarginTaxed.TYPE);

    private final TreeMap<Exemption, TaxClass> schemes = new TreeMap<>();
    private final TreeMap<PieceOf, Long> paid =
            new TreeMap<>(Comparator.comparing(PieceOf::sku).thenComparing(PieceOf::serial));

    /** No scheme, no piece. */
    public MarginFold() {}

    /** Whether no scheme was ever set. */
    boolean isEmpty() {
        return schemes.isEmpty();
    }

    /** The class by which the margin is taxed of what is sold for a reason; empty where the reason is no scheme's. */
    Optional<TaxClass> taxed(Exemption shown) {
        return Optional.ofNullable(schemes.get(shown));
    }

    /** What was paid for a piece, in minor units; empty where it was not bought under a scheme, or is sold. */
    Optional<Long> paid(PieceOf piece) {
        return Optional.ofNullable(paid.get(piece));
    }

    @Override
    public String name() {
        return "margins";
    }

    @Override
    public Set<FactType<?>> reads() {
        return FACTS;
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof MarginSchemeSet set) {
            schemes.put(set.shown(), set.taxed());
        } else if (fact instanceof MarginBought bought) {
            bought.pieces().forEach(it -> paid.put(it.piece(), it.paid().minor()));
        } else if (fact instanceof MarginTaxed taxed) {
            for (MarginLine line : taxed.lines()) {
                if (taxed.back()) {
                    paid.put(line.piece(), line.paid());
                } else {
                    paid.remove(line.piece());
                }
            }
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.list(
                        "schemes",
                        schemes.entrySet(),
                        (each, fields) -> MarginSchemeSet.write(each.getKey(), each.getValue(), fields))
                .list(
                        "paid",
                        paid.entrySet(),
                        (Map.Entry<PieceOf, Long> each, FieldWriter fields) -> fields.text(
                                        "sku", each.getKey().sku().value())
                                .text("serial", each.getKey().serial())
                                .number("paid", each.getValue()));
    }

    @Override
    public void read(FieldReader in) {
        schemes.clear();
        paid.clear();
        in.list("schemes", MarginSchemeSet::read).forEach(it -> schemes.put(it.shown(), it.taxed()));
        in.list(
                        "paid",
                        fields -> Map.entry(
                                new PieceOf(fields.parsed("sku", Sku::of), fields.text("serial")),
                                fields.number("paid")))
                .forEach(it -> paid.put(it.getKey(), it.getValue()));
    }
}
