// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

/**
 * A device in the hands of one owner, got by {@link Device#claim}: the interface of each kind extends it. Once it is
 * released, every call on it is refused with {@link DeviceReason#NOT_CLAIMED}, and no event comes any more.
 *
 * <p><b>Threads:</b> any may call; the device does the calls one after the other, in the order in which they came.
 */
public interface Held {
    /** Who holds it. */
    String owner();

    /** Gives it back. Calls under way end as cancelled; a second time does nothing. Never blocks longer than a call. */
    void release();
}
