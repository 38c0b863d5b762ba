// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.subledger.AssetChanged;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Posts depreciation of every asset with a plan for all months that end by a day and were not posted. */
public record WearAssets(LocalDate through) implements Flow<List<AssetChanged>> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        SubLedgers ledgers = reading.state(SubLedgerFold.class).ledgers();
        Outcome<List<Fact>> all = Outcome.done(new ArrayList<>());
        for (String asset : ledgers.assets().plans().keySet()) {
            all = all.then(before -> Wearing.of(asset, ledgers.assets(), reading, before)
                    .then(worn -> worn.through(through))
                    .map(Wearing::facts));
        }
        return all.then(facts -> facts.isEmpty()
                ? Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "depreciation through " + through)
                : Outcome.done(Decision.of(reading.times(), facts)));
    }

    @Override
    public List<AssetChanged> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(AssetChanged.class::isInstance)
                .map(AssetChanged.class::cast)
                .toList();
    }
}
