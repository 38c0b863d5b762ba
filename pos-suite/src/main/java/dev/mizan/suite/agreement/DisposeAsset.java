// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.asset.AssetReason;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.asset.PlanByTime;
import dev.mizan.ledger.subledger.AssetChanged;
import dev.mizan.ledger.subledger.AssetRegister;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Sells or scraps an asset. One that is worn by its units or by a table is worn first, as far as these allow until that day; one
 * that is worn by time stands as far as it was posted.
 */
public record DisposeAsset(String asset, LocalDate on, Money proceeds, String paidBy) implements Flow<AssetChanged> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        AssetRegister register = reading.state(SubLedgerFold.class).ledgers().assets();
        List<Fact> facts = new ArrayList<>();
        return register.asset(asset)
                .then(standing -> allowed(standing, register))
                .then(standing -> worn(standing, register, reading, facts))
                .then(standing -> standing.disposed(proceeds, paidBy))
                .then(change -> new OfficePosting(
                                change.event(),
                                change.amounts(),
                                on,
                                asset,
                                change.after().name())
                        .decide(reading, facts.size(), at(register, reading))
                        .map(posted -> {
                            facts.add(new AssetChanged(asset, change.event(), on, change.after()));
                            facts.addAll(posted);
                            return Decision.of(reading.times(), facts);
                        }));
    }

    private boolean isByTime(AssetRegister register) {
        return register.plan(asset)
                .filter(plan -> !(plan instanceof PlanByTime))
                .isEmpty();
    }

    private Outcome<FixedAsset> allowed(FixedAsset standing, AssetRegister register) {
        LocalDate since =
                isByTime(register) ? register.movedOn(asset).orElse(LocalDate.MIN) : register.settledTo(asset);
        return on.isBefore(since)
                ? Outcome.refused(AssetReason.BOOKED_SINCE, "asset", standing.name(), "since", since, "on", on)
                : Outcome.done(standing);
    }

    private Outcome<FixedAsset> worn(FixedAsset standing, AssetRegister register, Reading reading, List<Fact> facts) {
        return isByTime(register) || standing.disposed()
                ? Outcome.done(standing)
                : Wearing.of(asset, register, reading, facts)
                        .then(wearing -> wearing.untilDisposal(on))
                        .map(Wearing::asset);
    }

    private Dimensions at(AssetRegister register, Reading reading) {
        return register.place(asset).orElseGet(() -> OfficePosting.here(reading));
    }

    @Override
    public AssetChanged answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(AssetChanged.class::isInstance)
                .map(AssetChanged.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalArgumentException("no disposal: " + recorded.document()));
    }
}
