// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

/**
 * What a store can do; contract rules about the rest are skipped by name.
 *
 * @param durability what its receipts promise
 * @param survivesRestart whether what was committed is there when it is opened again
 * @param severalProcesses whether several processes may have it open at a time
 */
public record StoreCapabilities(Durability durability, boolean survivesRestart, boolean severalProcesses) {}
