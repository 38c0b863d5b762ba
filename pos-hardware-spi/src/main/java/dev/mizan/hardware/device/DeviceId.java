// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

/**
 * Which device it is, the same after a restart and in another socket: a vendor's serial number where there is one, else
 * the address that the shop configured. 1 to {@value #MOST} characters without blanks or control characters.
 */
public record DeviceId(String value) {
    /** The most characters. */
    public static final int MOST = 80;

    public DeviceId {
        if (value.isEmpty() || value.length() > MOST || value.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) {
            throw new IllegalArgumentException("not a device id: \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
