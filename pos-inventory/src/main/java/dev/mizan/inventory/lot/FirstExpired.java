// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lots leave: what expires first leaves first, and nothing expired leaves at all (FEFO).
 *
 * @param daysLeft how many days goods must keep after they left; 0 for a shop, more for a customer who asks for it
 */
public record FirstExpired(int daysLeft) {
    /** Good until its last day. */
    public static final FirstExpired OF_ALL = new FirstExpired(0);

    public FirstExpired {
        if (daysLeft < 0) {
            throw new IllegalArgumentException("goods that keep " + daysLeft + " days");
        }
    }

    /** The lots that make up a quantity, in the order of leaving; refused where the usable ones do not suffice. */
    public Outcome<List<Pick>> pick(List<Lot> lots, Quantity wanted, LocalDate on) {
        List<Lot> usable = lots.stream()
                .filter(lot -> lot.usable(on, daysLeft))
                .sorted(Lot.FIRST_EXPIRED)
                .toList();
        List<Pick> picks = new ArrayList<>();
        Quantity left = wanted;
        Quantity available = Quantity.zero(wanted.unit());
        for (Lot lot : usable) {
            available = available.plus(lot.quantity());
            Quantity taken = lot.quantity().compareTo(left) < 0 ? lot.quantity() : left;
            if (taken.isPositive()) {
                picks.add(new Pick(lot.number(), taken));
                left = left.minus(taken);
            }
        }
        return left.isPositive()
                ? Outcome.refused(LotReason.INSUFFICIENT, "available", available.toPlainString(), "wanted", wanted)
                : Outcome.done(List.copyOf(picks));
    }
}
