// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.outcome;

import dev.mizan.spi.value.Language;

/** A refusal met by a caller that had ruled it out: thrown by {@link Outcome#orElseThrow()} only. */
public final class RefusedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient Refused<?> refused;

    RefusedException(Refused<?> refused) {
        super(refused.reason().code() + ": " + refused.message(Language.EN));
        this.refused = refused;
    }

    /** The refusal itself. */
    public Refused<?> refused() {
        return refused;
    }
}
