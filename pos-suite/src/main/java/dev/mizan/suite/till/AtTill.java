// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.till;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.Slip;
import dev.mizan.core.till.OpenSession;
import dev.mizan.core.till.TillSession;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.TillsFold;

/**
 * An open till at one moment: what a flow decides on.
 *
 * @param times now, on the session's business date
 */
public record AtTill(Reading reading, OpenSession session, Times times) {

    /** The till where a flow is run, if it is open. */
    public static Outcome<AtTill> of(Reading reading) {
        return session(reading).opened().map(open -> {
            Times now = reading.times();
            Times times = new Times(now.occurredAt(), open.date(), now.taxPoint(), now.recordedAt());
            return new AtTill(reading, open, times);
        });
    }

    /** The till where a flow is run, open or closed, in the epoch in which it is run. */
    public static TillSession session(Reading reading) {
        OrgPath path = reading.at().path();
        return reading.state(TillsFold.class)
                .session(path.store(), path.till())
                .inEpoch(reading.at().epoch());
    }

    /** The number and session that the next document of this kind takes. */
    public Slip slip(DocumentKind kind) {
        return session.slip(kind);
    }
}
