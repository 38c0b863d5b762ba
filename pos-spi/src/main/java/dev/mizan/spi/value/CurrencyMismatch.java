// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import java.io.Serial;
import javax.money.CurrencyUnit;
import javax.money.MonetaryException;

/** Two amounts of different currencies met in one sum or comparison; convert one of them first. */
public final class CurrencyMismatch extends MonetaryException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Names both currencies. */
    public CurrencyMismatch(CurrencyUnit one, CurrencyUnit other) {
        super("amounts in " + one.getCurrencyCode() + " and " + other.getCurrencyCode() + " do not mix");
    }
}
