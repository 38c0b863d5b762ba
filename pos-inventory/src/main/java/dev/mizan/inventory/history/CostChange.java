// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import java.time.Instant;

/**
 * What an event adds to the cost of goods sold beyond what was posted for it.
 *
 * @param reference of the event
 * @param minor minor units, of either sign
 * @param postAt the event's own time, or the begin of the open period where that is later
 */
public record CostChange(String reference, long minor, Instant postAt) {}
