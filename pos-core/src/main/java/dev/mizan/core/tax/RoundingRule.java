// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.spi.value.Period;
import java.util.Optional;

/**
 * How a jurisdiction rounds tax on a kind of document, while the rule is in force by the tax point. One for a kind of
 * document goes before one for all, then the one that began later holds. A jurisdiction without such a rule rounds as the
 * shop's policy says.
 *
 * @param place the jurisdiction by the shop's own word, as in {@link TaxScope}; empty for that of the store
 * @param paper for which documents; empty for all
 * @param inForce half-open, compared with the tax point
 * @param rounding level, mode and digits
 */
public record RoundingRule(String place, Optional<TaxPaper> paper, Period inForce, TaxRounding rounding) {
    public RoundingRule {
        if (place.contains(" ")) {
            throw new IllegalArgumentException("not a place: \"" + place + "\"");
        }
    }

    /** For every document of the store's own jurisdiction, for ever. */
    public static RoundingRule home(TaxRounding rounding) {
        return new RoundingRule("", Optional.empty(), Period.ALWAYS, rounding);
    }

    /** The same in another jurisdiction. */
    public RoundingRule in(String other) {
        return new RoundingRule(other, paper, inForce, rounding);
    }

    /** The same for one kind of document. */
    public RoundingRule on(TaxPaper only) {
        return new RoundingRule(place, Optional.of(only), inForce, rounding);
    }

    /** The same for other tax points. */
    public RoundingRule during(Period other) {
        return new RoundingRule(place, paper, other, rounding);
    }

    /** By which a rule replaces another: place, document and first day. */
    String key() {
        return place + " " + paper.map(TaxPaper::told).orElse("*") + " " + inForce.from();
    }
}
