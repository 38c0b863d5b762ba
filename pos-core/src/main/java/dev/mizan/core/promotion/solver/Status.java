// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

/** What a {@link Solution} claims. */
public enum Status {
    /** No other way saves more. */
    PROVEN_OPTIMAL,
    /** No other way saves more than the gap on top. */
    WITHIN_GAP
}
