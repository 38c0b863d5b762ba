// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

/** How the deals of the item phase share the units. */
public enum Contest {
    /** They compete: each unit is in at most one group, and the groups are formed as the objective asks. */
    BEST_DEAL,
    /** One after the other, each on what the others left to pay. */
    IN_TURN
}
