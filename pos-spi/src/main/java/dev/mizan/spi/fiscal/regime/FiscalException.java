// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;

/** The world outside failed a regime: a device, a key store. */
public final class FiscalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What failed; never with a key or personal data. */
    public FiscalException(String what) {
        super(what);
    }

    /** What failed, and what made it fail. */
    public FiscalException(String what, Throwable cause) {
        super(what, cause);
    }

    /** The same as a refusal. */
    public <T> Refused<T> refused(String regime) {
        return (Refused<T>)
                Outcome.<T>refused(FiscalReason.UNAVAILABLE, "regime", regime, "detail", String.valueOf(getMessage()));
    }
}
