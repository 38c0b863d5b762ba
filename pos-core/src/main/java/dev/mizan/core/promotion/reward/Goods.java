// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Pick;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;

/**
 * The goods that a reduction is due on: for each of {@link #size} kinds, an amount in minor units. A kind is what has one
 * item, unit and price, however many lines it stands on; in the catalogue phase it is one unit on the shelf.
 */
public interface Goods {
    /** How many kinds. */
    int size();

    /** What a kind comes to. */
    long amount(int at, Basis basis);

    /** How many units of it there are; 1 for a weighed line. */
    long units(int at);

    /** The unit that it is sold by. */
    Unit unit(int at);

    /** What it would come to at another price for one of the unit that it was priced by. */
    long atPrice(int at, long price);

    /** What it would come to at a price for one of its item's base unit. */
    long atBasePrice(int at, long price);

    /** Of its units, how many are among the first so many of all goods, the cheapest or dearest first. */
    long picked(int at, long most, Pick pick);

    /** Whether the goods are reduced as one amount, as a basket is, not each by itself. */
    boolean together();

    /** What the whole basket comes to. */
    long basketSpend(Basis basis);

    /** How many units are in the whole basket. */
    long basketUnits();

    /** A percentage off an amount, rounded as the policy says. */
    long percent(long amount, Percent percent);

    /** How amounts are rounded. */
    Rounding rounding();

    /** Takes an amount off a kind, as far as its floor allows; below zero adds to it. */
    void take(int at, long amount);

    /** Takes an amount off all goods, each in proportion to what it comes to, as far as their floors allow. */
    void share(long amount);
}
