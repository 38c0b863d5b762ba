// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import dev.mizan.spi.outcome.Outcome;
import java.io.IOException;
import java.util.Objects;

/**
 * What a driver's {@link AttendedDevice#connect connect} or job throws where it knows why the device failed: the call is
 * refused by this reason. A plain {@link IOException} says no more than {@link DeviceReason#OFFLINE}.
 */
public final class DeviceFault extends IOException {
    private final DeviceReason reason;

    /** A failure of this kind; the detail is for people and names who holds it where the reason is CLAIMED. */
    public DeviceFault(DeviceReason reason, String detail) {
        super(Objects.requireNonNull(detail));
        this.reason = Objects.requireNonNull(reason);
    }

    /** Why. */
    public DeviceReason reason() {
        return reason;
    }

    <T> Outcome<T> refusal(DeviceId device) {
        String detail = String.valueOf(getMessage());
        return Outcome.refused(reason, "device", device, reason == DeviceReason.CLAIMED ? "owner" : "detail", detail);
    }
}
