// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.levy;

import dev.mizan.spi.value.Text;
import java.util.List;

/**
 * One line of the base of zakat.
 *
 * @param accounts whose balances it takes
 */
public record ZakatLine(Effect effect, At at, Text label, List<String> accounts) {
    /** What a line does. */
    public enum Effect {
        /** Raises the base. */
        ADD,
        /** Lowers the base. */
        DEDUCT,
        /** Raises the adjusted profit: an expense that the authority does not accept. */
        ADJUST
    }

    /** Which balance of an account a line takes. */
    public enum At {
        OPENING,
        CLOSING,
        /** The lower of opening and closing, for what must have stood the whole year. */
        LOWER,
        MOVEMENT
    }

    public ZakatLine {
        accounts = List.copyOf(accounts);
    }
}
