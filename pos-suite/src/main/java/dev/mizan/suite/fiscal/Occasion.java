// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.spi.organisation.Times;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened that may need a tax document: the batch that is being decided, or one that was written.
 *
 * @param path where
 * @param zone of the store's legal time
 * @param times when
 * @param key of the batch
 * @param facts what is written in it
 */
public record Occasion(OrgPath path, ZoneId zone, Times times, BatchId key, List<Fact> facts) {
    public Occasion {
        facts = List.copyOf(facts);
    }

    /** The first fact of this kind, if there is one. */
    public <F extends Fact> Optional<F> fact(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The unique id of the batch's document of this number, from 0: deciding twice gives the same. */
    public UUID id(int document) {
        return UUID.nameUUIDFromBytes((key + "/" + document).getBytes(StandardCharsets.UTF_8));
    }

    /** When it happened, in whole seconds at the offset of the store's legal zone. */
    public OffsetDateTime at() {
        return times.occurredAt().truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime();
    }
}
