// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import dev.mizan.spi.outcome.Outcome;

/**
 * A device that is attached or might be. A plugin's {@link DeviceProvider} makes it; nothing is sent to it before it is
 * claimed.
 *
 * <p><b>When:</b> from the opening of the host to its end. <b>Threads:</b> any, at the same time. <b>May it block?</b>
 * Only {@link #claim}, up to its deadline, and {@link #close}, for as long as one call. <b>On failure</b> a call
 * answers a refusal; it throws only for a bug. <b>To test it:</b> the contract kits of pos-testkit.
 *
 * @param <S> what its owner can do with it
 */
public interface Device<S extends Held> extends AutoCloseable {
    /** The same id for the same device, always. */
    DeviceId id();

    DeviceKind kind();

    /** How it fares; answers at once, from what is known. */
    Health health();

    /** What was asked of it; answers at once. */
    Statistics statistics();

    /**
     * Takes it. At most one owner holds it; refused with {@link DeviceReason#CLAIMED} at once, naming who does, with
     * {@link DeviceReason#CLOSED}, or with why it could not be reached by the deadline.
     *
     * @param owner for people, such as {@code till T1}; not blank
     */
    Outcome<S> claim(String owner, Patience patience);

    /** Ends it for good: what its owner still waits for ends refused, its threads end. A second time does nothing. */
    @Override
    void close();
}
