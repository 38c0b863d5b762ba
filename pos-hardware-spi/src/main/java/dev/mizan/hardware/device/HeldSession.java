// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import java.util.Objects;

/**
 * What an owner holds, for drivers: it belongs to whom its attendant says, and is given back through it. The sessions of
 * the kinds extend it and say what can be done.
 *
 * @param <H> who does the calls; {@link Attendant} in a driver
 */
public abstract class HeldSession<H extends Held> implements Held {
    /** Who does the calls. */
    protected final H by;

    /** A session whose calls are done by this. */
    protected HeldSession(H by) {
        this.by = Objects.requireNonNull(by);
    }

    @Override
    public final String owner() {
        return by.owner();
    }

    @Override
    public final void release() {
        by.release();
    }
}
