// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;
import java.util.List;

/**
 * How an event is posted from a day on.
 *
 * @param version from 1; a rule that has been used is never changed, the next version takes its place
 * @param from the first document date that it holds for
 */
public record PostingRule(String event, int version, LocalDate from, List<RuleLeg> legs) {
    public PostingRule {
        legs = List.copyOf(legs);
        if (version < 1 || legs.isEmpty()) {
            throw new IllegalArgumentException("a rule has a version from 1 and legs: " + event + " " + version);
        }
    }

    /** {@code sale@1}: what an entry says chose its accounts. */
    public String name() {
        return event + "@" + version;
    }

    void write(FieldWriter out) {
        out.text("event", event).number("version", version).date("from", from).list("legs", legs, RuleLeg::write);
    }

    static PostingRule read(FieldReader in) {
        return new PostingRule(
                in.text("event"),
                Math.toIntExact(in.number("version")),
                in.date("from"),
                in.list("legs", RuleLeg::read));
    }
}
