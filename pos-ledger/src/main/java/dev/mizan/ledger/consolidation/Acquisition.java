// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.consolidation;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;

/**
 * A company that became a subsidiary (IFRS 3, paragraphs 18, 19 and 32).
 *
 * @param consideration what was paid for the parent's part
 * @param netAssets identifiable assets less liabilities, at fair value
 * @param nonControlling what the others hold, at fair value or at their share of the net assets
 */
public record Acquisition(Money consideration, Money netAssets, Money nonControlling) {
    /** The others measured at their share of the net assets. */
    public static Acquisition atShare(Money consideration, Money netAssets, Ratio parent, Rounding rounding) {
        return new Acquisition(consideration, netAssets, othersShare(netAssets, parent, rounding));
    }

    /** Goodwill, or a bargain purchase where negative. */
    public Money goodwill() {
        return consideration.plus(nonControlling).minus(netAssets);
    }

    /** What the others hold after the subsidiary's equity moved since: profits, dividends, reserves (IFRS 10, B94). */
    public Money nonControllingAfter(Money movement, Ratio parent, Rounding rounding) {
        return nonControlling.plus(othersShare(movement, parent, rounding));
    }

    /** The others' part of an amount: all of it less the parent's part, so that the two sum to it. */
    public static Money othersShare(Money amount, Ratio parent, Rounding rounding) {
        if (parent.numerator() < 0 || parent.numerator() > parent.denominator()) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + parent);
        }
        return amount.ratio(parent.denominator() - parent.numerator(), parent.denominator(), rounding);
    }
}
