// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import java.time.Instant;

/**
 * A basket that is held for somebody.
 *
 * @param until it counts before this moment and not at it
 */
public record Reservation(String id, Instant until) {}
