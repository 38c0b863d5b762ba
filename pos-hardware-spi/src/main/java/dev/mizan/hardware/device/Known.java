// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

/** Yes, no, or not known: what a device can not tell is never guessed (python-escpos issues 275 and 434). */
public enum Known {
    YES,
    NO,
    UNKNOWN;

    /** What a flag says. */
    public static Known of(boolean flag) {
        return flag ? YES : NO;
    }
}
