// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.asset.AssetChange;
import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.subledger.AssetChanged;
import dev.mizan.ledger.subledger.AssetPlanned;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Posts depreciation of every asset with a plan for all months that end by a day and were not posted. */
public record WearAssets(LocalDate through) implements Flow<List<AssetChanged>> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        SubLedgers ledgers = reading.state(SubLedgerFold.class).ledgers();
        Outcome<List<Fact>> all = Outcome.done(List.of());
        for (Map.Entry<String, AssetPlan> plan : ledgers.plans().entrySet()) {
            all = all.then(before -> ledgers.asset(plan.getKey())
                    .then(asset -> months(plan.getKey(), asset, plan.getValue(), before, reading)));
        }
        return all.then(facts -> facts.isEmpty()
                ? Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "depreciation through " + through)
                : Outcome.done(Decision.of(reading.times(), facts)));
    }

    private Outcome<List<Fact>> months(
            String id, FixedAsset first, AssetPlan settled, List<Fact> before, Reading reading) {
        List<Fact> facts = new ArrayList<>(before);
        FixedAsset asset = first;
        AssetPlan plan = settled;
        while (!asset.disposed() && !plan.isOver() && !plan.next().isAfter(through)) {
            LocalDate on = plan.next();
            Outcome<AssetChange> worn = asset.depreciated(plan.row(asset));
            if (!worn.isDone()) {
                return worn.map(none -> facts);
            }
            AssetChange change = worn.orElseThrow();
            Outcome<List<JournalPosted>> posted = new OfficePosting(
                            change.event(), change.amounts(), on, id, asset.name())
                    .decide(reading, facts.size());
            if (!posted.isDone()) {
                return posted.map(none -> facts);
            }
            plan = plan.after(asset);
            asset = change.after();
            facts.add(new AssetChanged(id, change.event(), on, asset));
            facts.add(new AssetPlanned(id, plan));
            facts.addAll(posted.orElseThrow());
        }
        return Outcome.done(facts);
    }

    @Override
    public List<AssetChanged> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(AssetChanged.class::isInstance)
                .map(AssetChanged.class::cast)
                .toList();
    }
}
