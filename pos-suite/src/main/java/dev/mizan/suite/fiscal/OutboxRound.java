// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import java.time.Instant;
import java.util.Optional;

/**
 * What a turn of the outbox did.
 *
 * @param accepted how many documents an authority took
 * @param rejected how many it refused for good
 * @param waiting how many are still to be sent or asked about
 * @param late how many of them are past their deadline: a person must tell the authority
 * @param next when the next turn may do something; empty where nothing waits
 */
public record OutboxRound(int accepted, int rejected, int waiting, int late, Optional<Instant> next) {}
