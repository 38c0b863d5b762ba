// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.DeviceReason;
import java.util.Optional;
import jpos.JposConst;
import jpos.JposException;

/** The 15 error codes of UnifiedPOS and the reason of ours that each is; both ways. */
public enum JposError {
    CLOSED(JposConst.JPOS_E_CLOSED, DeviceReason.CLOSED),
    CLAIMED(JposConst.JPOS_E_CLAIMED, DeviceReason.CLAIMED),
    NOTCLAIMED(JposConst.JPOS_E_NOTCLAIMED, DeviceReason.NOT_CLAIMED),
    NOSERVICE(JposConst.JPOS_E_NOSERVICE, DeviceReason.NO_SERVICE),
    DISABLED(JposConst.JPOS_E_DISABLED, DeviceReason.DISABLED),
    ILLEGAL(JposConst.JPOS_E_ILLEGAL, DeviceReason.UNSUPPORTED),
    NOHARDWARE(JposConst.JPOS_E_NOHARDWARE, DeviceReason.NO_HARDWARE),
    OFFLINE(JposConst.JPOS_E_OFFLINE, DeviceReason.OFFLINE),
    NOEXIST(JposConst.JPOS_E_NOEXIST, DeviceReason.NOT_FOUND),
    EXISTS(JposConst.JPOS_E_EXISTS, DeviceReason.EXISTS),
    FAILURE(JposConst.JPOS_E_FAILURE, DeviceReason.FAILED),
    TIMEOUT(JposConst.JPOS_E_TIMEOUT, DeviceReason.TIMED_OUT),
    BUSY(JposConst.JPOS_E_BUSY, DeviceReason.BUSY),
    EXTENDED(JposConst.JPOS_E_EXTENDED, DeviceReason.EXTENDED),
    DEPRECATED(JposConst.JPOS_E_DEPRECATED, DeviceReason.OUTDATED);

    private final int code;
    private final DeviceReason reason;

    JposError(int code, DeviceReason reason) {
        this.code = code;
        this.reason = reason;
    }

    /** The number that JavaPOS gives it, 101 to 115. */
    public int code() {
        return code;
    }

    /** Our reason for it. */
    public DeviceReason reason() {
        return reason;
    }

    /** The error of this number; empty where UnifiedPOS has none. */
    public static Optional<JposError> of(int code) {
        for (JposError error : values()) {
            if (error.code == code) {
                return Optional.of(error);
            }
        }
        return Optional.empty();
    }

    /** The error that says this best; reasons that UnifiedPOS does not number are failures, or off line. */
    public static JposError of(DeviceReason reason) {
        for (JposError error : values()) {
            if (error.reason == reason) {
                return error;
            }
        }
        return reason == DeviceReason.QUARANTINED ? OFFLINE : FAILURE;
    }

    /** A vendor's exception as a failure of ours; a number that does not exist is FAILED and stays in the detail. */
    static DeviceFault fault(JposException thrown) {
        DeviceReason reason = of(thrown.getErrorCode()).map(JposError::reason).orElse(DeviceReason.FAILED);
        int extended = thrown.getErrorCodeExtended();
        String detail = thrown.getErrorCode() + (extended == 0 ? "" : "/" + extended) + " " + thrown.getMessage();
        DeviceFault fault = new DeviceFault(reason, detail);
        fault.initCause(thrown);
        return fault;
    }
}
