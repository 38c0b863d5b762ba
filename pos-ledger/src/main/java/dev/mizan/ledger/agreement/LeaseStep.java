// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.agreement;

import dev.mizan.ledger.rule.Amounts;

/**
 * Something that happens to a lease.
 *
 * @param event of {@link dev.mizan.ledger.lease.LeaseRules}, by which it is posted
 */
public record LeaseStep(RunningLease after, String event, Amounts amounts) {}
