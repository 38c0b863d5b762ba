// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.tourist;

import dev.mizan.core.tax.special.TouristRefund;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.tourist.TouristSchemeSet.WhenReturned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Tax that visitors get back for what they take out of the country. The operator of the scheme pays them; the sale stays
 * taxed, and nothing is posted. The shop notes what was granted, so that a receipt is used once and its returns are seen.
 *
 * <p>Safe for use by many threads; what writes blocks for the commit.
 */
public final class TouristDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door; {@code Mizan} opens it. */
    public TouristDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /**
     * A refund and what is left of it.
     *
     * @param on the day on which it was granted
     * @param left what is granted after the returns since then
     */
    public record Listed(LocalDate on, TouristRefundGranted granted, Money left) {}

    /** Takes part in an operator's scheme from now on; what was granted before keeps its terms. */
    public Outcome<TouristSchemeSet> set(String operator, TouristRefund terms, WhenReturned returns) {
        return flows.run(office, new SetScheme(new TouristSchemeSet(operator, terms, returns)));
    }

    /**
     * Notes that the operator grants the tax of a receipt back: for the goods of it that have not come back, rounded down.
     * Refused where no scheme is set, the goods come to less than its least total or nothing is left after the fee, the
     * receipt or the tag was used before, or goods of it are being taken back.
     *
     * @param tag the operator's number of the refund
     * @param visitor a digest of the visitor's passport; with a secret in it, or it can be guessed
     */
    public Outcome<TouristRefundGranted> grant(DocumentId sale, String tag, Hash visitor) {
        return flows.run(office, new GrantRefund(sale, tag, visitor));
    }

    /** All that was granted in a period, with what returns since then left of it; reads the log. */
    public List<Listed> granted(Period period) {
        List<Listed> listed = new ArrayList<>();
        List<Fact> all = new ArrayList<>();
        flows.log()
                .after(
                        0,
                        recorded -> recorded.facts().forEach(fact -> {
                            if (fact instanceof TouristRefundGranted granted
                                    && period.covers(recorded.times().taxPoint())) {
                                listed.add(new Listed(recorded.times().taxPoint(), granted, granted.back()));
                            } else if (fact instanceof TouristRefundReduced) {
                                all.add(fact);
                            }
                        }));
        return listed.stream()
                .map(it -> new Listed(it.on(), it.granted(), Granted.left(it.granted(), all)))
                .toList();
    }
}
