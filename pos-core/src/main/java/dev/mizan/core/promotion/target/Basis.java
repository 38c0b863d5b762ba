// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.target;

/** Which amount of goods is meant: a promotion sees what those before it left, or what stood at first. */
public enum Basis {
    /** Before any promotion. */
    ORIGINAL,
    /** After what was applied so far. */
    CURRENT
}
