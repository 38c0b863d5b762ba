// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial.wire;

/** What a scale says of itself beside or instead of a weight. */
public enum ScaleFlag {
    IN_MOTION,
    OVER_CAPACITY,
    UNDER_ZERO,
    /** Too far from zero to be set to it. */
    OUTSIDE_ZERO,
    AT_ZERO,
    /** The weight is net of a tare. */
    NET,
    BAD_COMMAND,
    /** A fault in the scale itself. */
    FAULT
}
