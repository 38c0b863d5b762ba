// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import dev.mizan.spi.outcome.Outcome;

/**
 * What an offline till may still promise by itself: so much was set aside for it beforehand, by a reservation under the
 * till's name, and it draws on it without asking anyone. What is left is given back when it is online again.
 *
 * @param granted set aside, in steps
 * @param drawn of it, never more
 */
public record Allowance(Need granted, long drawn) {
    public Allowance {
        if (drawn < 0 || drawn > granted.steps()) {
            throw new IllegalArgumentException("drawn " + drawn + " of " + granted);
        }
    }

    /** What is left. */
    public long left() {
        return granted.steps() - drawn;
    }

    /** Draws; refused with SHORT where less is left. */
    public Outcome<Allowance> draw(long steps) {
        if (steps < 1) {
            return Outcome.refused(ReservationReason.QUANTITY, "steps", steps, "sku", granted.sku());
        }
        return steps > left()
                ? Outcome.refused(ReservationReason.SHORT, "missing", (steps - left()) + " " + granted.sku())
                : Outcome.done(new Allowance(granted, drawn + steps));
    }
}
