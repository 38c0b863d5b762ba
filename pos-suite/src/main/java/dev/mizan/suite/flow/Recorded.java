// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.store.CommitReceipt;
import java.util.List;
import java.util.Optional;

/** A batch that is written, with its facts in the clear and the receipt that proves it. */
public record Recorded(CommitReceipt receipt, OrgPath path, Times times, ActorId actor, List<Fact> facts) {
    public Recorded {
        facts = List.copyOf(facts);
    }

    /** Its place in the log, by which it is read back. */
    public DocumentId document() {
        return receipt.document();
    }

    /** The idempotency key that it was written under. */
    public BatchId key() {
        return receipt.batch();
    }

    /** The first fact of this kind, if there is one. */
    public <F extends Fact> Optional<F> fact(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
