// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.asset.AssetChange;
import dev.mizan.ledger.asset.AssetReason;
import dev.mizan.ledger.asset.AssetRules;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.subledger.AssetChanged;
import dev.mizan.ledger.subledger.AssetPlaced;
import dev.mizan.ledger.subledger.SubLedgerReason;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something happens to an asset: it is bought, worn, impaired, revalued or disposed of. Register and journal in one
 * commit, for the place where the asset stands.
 *
 * @param id its number in the register
 * @param place where a new asset stands; empty for the store of the office, and for one that is there
 * @param change what happens, by the asset as it stands; it answers the same for the same asset
 */
public record ChangeAsset(
        String id, LocalDate on, Optional<Dimensions> place, Function<SubLedgers, Outcome<AssetChange>> change)
        implements Flow<AssetChanged> {

    /** A new asset; refused where its number is taken. */
    public static ChangeAsset bought(
            String id, LocalDate on, Optional<Dimensions> place, Outcome<AssetChange> acquired) {
        return new ChangeAsset(
                id,
                on,
                place,
                ledgers -> ledgers.assets().asset(id).isDone()
                        ? Outcome.refused(SubLedgerReason.ASSET_KNOWN, "asset", id)
                        : acquired);
    }

    /** Something that happens to one that is there. */
    public static ChangeAsset of(String id, LocalDate on, Function<FixedAsset, Outcome<AssetChange>> change) {
        return new ChangeAsset(
                id,
                on,
                Optional.empty(),
                ledgers -> ledgers.assets()
                        .asset(id)
                        .then(asset -> ledgers.assets()
                                .movedOn(id)
                                .filter(on::isBefore)
                                .<Outcome<FixedAsset>>map(since -> Outcome.refused(
                                        AssetReason.BOOKED_SINCE, "asset", asset.name(), "since", since, "on", on))
                                .orElseGet(() -> Outcome.done(asset)))
                        .then(change));
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        SubLedgers ledgers = reading.state(SubLedgerFold.class).ledgers();
        Dimensions at = ledgers.assets().place(id).or(() -> place).orElseGet(() -> OfficePosting.here(reading));
        return change.apply(ledgers)
                .then(done -> new OfficePosting(
                                done.event(),
                                done.amounts(),
                                on,
                                id,
                                done.after().name())
                        .decide(reading, 0, at)
                        .map(posted -> Decision.posted(
                                reading.times(),
                                new AssetChanged(id, done.event(), on, done.after()),
                                placed(done, at),
                                posted)));
    }

    private List<AssetPlaced> placed(AssetChange done, Dimensions at) {
        return done.event().equals(AssetRules.ACQUIRED)
                ? List.of(new AssetPlaced(id, on, Optional.empty(), at))
                : List.of();
    }

    @Override
    public AssetChanged answer(Recorded recorded) {
        return recorded.fact(AssetChanged.class)
                .orElseThrow(() -> new IllegalArgumentException("no asset: " + recorded.document()));
    }
}
