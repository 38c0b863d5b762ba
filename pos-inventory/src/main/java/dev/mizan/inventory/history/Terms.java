// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import java.time.Instant;

/**
 * Under which terms something is told late.
 *
 * @param openFrom when the open period begins; nothing is posted before it
 * @param now the moment of telling
 */
public record Terms(BackDating policy, Instant openFrom, Instant now) {}
