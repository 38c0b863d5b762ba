// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.approval;

import dev.mizan.spi.id.ActorId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that a person proposed.
 *
 * @param id by which it is judged; the same id with the same content is the same proposal
 * @param maker who proposed it, and therefore can not approve it
 */
public record Proposal(UUID id, Subject subject, ActorId maker, Instant at) {}
