// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import java.io.Serial;

/**
 * A result that is larger than an amount can hold: amounts lie within plus and minus {@code Long.MAX_VALUE} of their
 * smallest step. Thrown in place of a wrong number.
 */
public final class AmountOverflow extends ArithmeticException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With a message that names the values involved. */
    public AmountOverflow(String message) {
        super(message);
    }
}
