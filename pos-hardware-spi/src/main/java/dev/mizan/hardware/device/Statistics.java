// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

/**
 * What was asked of a device since it was opened; counts only ever grow.
 *
 * @param claims how often it was taken
 * @param calls how many calls have ended, in whatever way
 * @param refusals how many of them were refused, for whatever reason
 * @param timeouts how many of those by their deadline
 */
public record Statistics(long claims, long calls, long refusals, long timeouts) {
    /** Nothing yet. */
    public static final Statistics NONE = new Statistics(0, 0, 0, 0);

    public Statistics {
        if (claims < 0 || timeouts < 0 || refusals < timeouts || calls < refusals) {
            throw new IllegalArgumentException(
                    claims + " claims, " + calls + " calls, " + refusals + " refusals, " + timeouts + " timeouts");
        }
    }
}
