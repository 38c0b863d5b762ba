// SPDX-License-Identifier: Apache-2.0
/** What an item cost, as a history that can be changed behind: back-dated events, corrections, landed cost, rebates. */
@NullMarked
package dev.mizan.inventory.history;

import org.jspecify.annotations.NullMarked;
