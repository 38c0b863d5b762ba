// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

/** What a store's receipt promises. */
public enum Durability {
    /** Gone with the process. */
    NONE,
    /** Survives the end of the process, not a power cut. */
    PROCESS,
    /** Survives a power cut: the bytes were forced to the disk before the receipt was given. */
    POWER_CUT
}
