// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import java.io.Serial;

/**
 * A result that can not be written exactly in the smallest step of its currency or unit, where no rounding was given.
 * Give a {@link Rounding}, or correct the input.
 */
public final class InexactAmount extends ArithmeticException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With a message that names the values involved. */
    public InexactAmount(String message) {
        super(message);
    }
}
