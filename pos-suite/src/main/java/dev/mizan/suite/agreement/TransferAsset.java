// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.asset.AssetChange;
import dev.mizan.ledger.asset.AssetReason;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.subledger.AssetChanged;
import dev.mizan.ledger.subledger.AssetPlaced;
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
import java.util.Optional;

/**
 * Moves an asset from the place where it stands to another one: worn until then for the one that gives it, from then on for
 * the one that takes it.
 *
 * @param on the first day at its new place
 * @param handedOver the cost that the handover names
 */
public record TransferAsset(String asset, LocalDate on, Dimensions place, Money handedOver)
        implements Flow<AssetPlaced> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        AssetRegister register = reading.state(SubLedgerFold.class).ledgers().assets();
        Dimensions from = register.place(asset).orElseGet(() -> OfficePosting.here(reading));
        return register.asset(asset)
                .then(standing -> standing.transferred(handedOver))
                .then(fine -> allowed(fine.after().name(), from, register.settledTo(asset)))
                .then(fine -> worn(register, reading))
                .then(facts -> standing(register, facts)
                        .then(now -> now.transferred(handedOver))
                        .then(change -> moved(change, from, facts, reading)))
                .map(facts -> Decision.of(reading.times(), facts));
    }

    private Outcome<LocalDate> allowed(String name, Dimensions from, LocalDate since) {
        if (from.equals(place)) {
            return Outcome.refused(AssetReason.THERE_ALREADY, "asset", name, "place", place);
        }
        return on.isBefore(since)
                ? Outcome.refused(AssetReason.BOOKED_SINCE, "asset", name, "since", since, "on", on)
                : Outcome.done(since);
    }

    private Outcome<List<Fact>> worn(AssetRegister register, Reading reading) {
        return register.plan(asset).isPresent()
                ? Wearing.of(asset, register, reading, new ArrayList<>())
                        .then(wearing -> wearing.before(on))
                        .map(Wearing::facts)
                : Outcome.done(List.of());
    }

    /** The asset with the wear that this batch posts. */
    private Outcome<FixedAsset> standing(AssetRegister register, List<Fact> worn) {
        return worn.stream()
                .filter(AssetChanged.class::isInstance)
                .map(fact -> ((AssetChanged) fact).after())
                .reduce((first, second) -> second)
                .<Outcome<FixedAsset>>map(Outcome::done)
                .orElseGet(() -> register.asset(asset));
    }

    private Outcome<List<Fact>> moved(AssetChange change, Dimensions from, List<Fact> worn, Reading reading) {
        return posting(change, change.amounts().negated())
                .decide(reading, worn.size(), from)
                .then(given -> posting(change, change.amounts())
                        .decide(reading, worn.size() + 1, place)
                        .map(taken -> {
                            List<Fact> facts = new ArrayList<>(worn);
                            facts.add(new AssetPlaced(asset, on, Optional.of(from), place));
                            facts.addAll(given);
                            facts.addAll(taken);
                            return facts;
                        }));
    }

    private OfficePosting posting(AssetChange change, Amounts amounts) {
        return new OfficePosting(
                change.event(), amounts, on, asset, change.after().name());
    }

    @Override
    public AssetPlaced answer(Recorded recorded) {
        return recorded.fact(AssetPlaced.class)
                .orElseThrow(() -> new IllegalArgumentException("no transfer: " + recorded.document()));
    }
}
