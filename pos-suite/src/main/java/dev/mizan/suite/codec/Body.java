// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.codec;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.organisation.OrgPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a batch's body says: where and when something happened, and the facts.
 *
 * @param facts in the order in which they are applied; those that this host can not read are {@link UnknownFact}s
 */
public record Body(OrgPath path, Instant occurredAt, LocalDate taxPoint, List<Fact> facts) {
    public Body {
        facts = List.copyOf(facts);
    }
}
