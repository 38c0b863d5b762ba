// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.util.Arrays;
import java.util.List;

/** All prices of one item, the winner of any two first. Immutable. */
public final class Offers {
    /** Said in place of a place where no price holds. */
    public static final int NO_OFFER = -1;

    /** An item without prices. */
    public static final Offers NONE = new Offers(new Offer[0]);

    private final Offer[] winnersFirst;
    private final boolean tiered;

    private Offers(Offer[] winnersFirst) {
        this.winnersFirst = winnersFirst;
        this.tiered = Arrays.stream(winnersFirst)
                .anyMatch(offer -> offer.price().atLeast().isPositive());
    }

    static Offers of(List<Offer> offers) {
        Offer[] sorted = offers.toArray(Offer[]::new);
        Arrays.sort(sorted);
        return new Offers(sorted);
    }

    /** How many there are. */
    public int size() {
        return winnersFirst.length;
    }

    /** Whether some price holds only from a quantity on. */
    public boolean tiered() {
        return tiered;
    }

    /**
     * The place of the price of a single one of a unit for a shopper at a counter on a day counted from 1970, or {@link
     * #NO_OFFER}. No allocation.
     */
    public int winner(Unit unit, Counter counter, Shopper shopper, long epochDay) {
        for (int i = 0; i < winnersFirst.length; i++) {
            Offer offer = winnersFirst[i];
            if (offer.isFor(unit)
                    && offer.holds(counter, shopper, epochDay)
                    && !(tiered && offer.price().atLeast().isPositive())) {
                return i;
            }
        }
        return NO_OFFER;
    }

    /**
     * The same where so much of the item is bought in all, in a unit that the prices' units convert into. A tier that
     * lies between two steps of that unit is reached at the higher one.
     */
    public int winner(Unit unit, Counter counter, Shopper shopper, long epochDay, Quantity bought) {
        for (int i = 0; i < winnersFirst.length; i++) {
            Offer offer = winnersFirst[i];
            if (offer.isFor(unit) && offer.holds(counter, shopper, epochDay) && offer.reachedBy(bought)) {
                return i;
            }
        }
        return NO_OFFER;
    }

    /** The price at a place that {@link #winner} told. */
    public Offer get(int place) {
        return winnersFirst[place];
    }

    /** All that hold for a shopper at a counter on a day counted from 1970, the winner of any two first. */
    public List<Offer> holding(Counter counter, Shopper shopper, long epochDay) {
        return Arrays.stream(winnersFirst)
                .filter(offer -> offer.holds(counter, shopper, epochDay))
                .toList();
    }

    /** Of these, all that so much of the item in all is enough for. */
    public List<Offer> holding(Counter counter, Shopper shopper, long epochDay, Quantity bought) {
        return holding(counter, shopper, epochDay).stream()
                .filter(offer -> offer.reachedBy(bought))
                .toList();
    }

    public List<Offer> all() {
        return List.of(winnersFirst);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Offers that && Arrays.equals(winnersFirst, that.winnersFirst);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(winnersFirst);
    }
}
