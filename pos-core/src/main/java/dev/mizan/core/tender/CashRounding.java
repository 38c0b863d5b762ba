// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Rounding;

/**
 * How cash is rounded where the smallest coins are gone or the merchant does without them. Only the part of a bill that is
 * paid in cash is rounded; the difference is kept with the sale and booked.
 *
 * @param rounding the mode, and the increment in minor units: {@code HALF_UP.toIncrement(5)}
 * @param on what is rounded
 */
public record CashRounding(Rounding rounding, On on) {
    /** What the rounding is applied to. Shops and systems differ: with ties going one way, the results differ too. */
    public enum On {
        /** What is left to pay in cash, before money is handed over (Canada, Switzerland, the Nordic countries). */
        DUE,
        /** The change only. */
        CHANGE
    }

    /** To the minor unit: every coin exists. */
    public static final CashRounding NONE = new CashRounding(Rounding.EXACT, On.DUE);

    /** Rounds what is left to pay in cash. */
    public static CashRounding due(Rounding rounding) {
        return new CashRounding(rounding, On.DUE);
    }

    /** Rounds the change. */
    public static CashRounding change(Rounding rounding) {
        return new CashRounding(rounding, On.CHANGE);
    }
}
