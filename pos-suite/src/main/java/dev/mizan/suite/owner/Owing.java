// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.owner;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.inventory.owner.Agreement;
import dev.mizan.inventory.owner.OwedLine;
import dev.mizan.inventory.owner.OwedShare;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;

/** What the flows about owners have in common. */
final class Owing {
    private Owing() {}

    /** What a sold line makes owed. */
    static OwedLine sold(Reading reading, Agreement of, int line, SoldLine sold) {
        Unit unit = reading.state(StockFold.class)
                .book()
                .kept(sold.item())
                .orElseThrow()
                .unit();
        long goods = sold.quantity().in(unit, Rounding.HALF_UP).steps();
        return OwedShare.sold(of, line, goods, sold.quantity().steps(), sold.net(), sold.tax());
    }

    /** The entries of these postings, numbered after those of the batch so far. */
    static Outcome<List<JournalPosted>> posted(Reading reading, Decision so, List<Posting> postings) {
        int entry = (int) so.facts().stream().filter(JournalPosted.class::isInstance).count();
        Outcome<List<JournalPosted>> all = Outcome.done(List.of());
        for (Posting posting : postings) {
            int first = entry;
            all = all.then(before -> posting.decide(reading, so.times(), first + before.size())
                    .map(more -> {
                        List<JournalPosted> both = new ArrayList<>(before);
                        both.addAll(more);
                        return both;
                    }));
        }
        return all;
    }
}
