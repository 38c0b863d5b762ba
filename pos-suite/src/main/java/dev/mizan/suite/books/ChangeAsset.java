// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.asset.AssetChange;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.subledger.AssetChanged;
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
import java.util.function.Function;

/**
 * Something happens to an asset: it is bought, worn, impaired, revalued or disposed of. Register and journal in one
 * commit.
 *
 * @param id its number in the register
 * @param change what happens, by the asset as it stands; it answers the same for the same asset
 */
public record ChangeAsset(String id, LocalDate on, Function<SubLedgers, Outcome<AssetChange>> change)
        implements Flow<AssetChanged> {

    /** A new asset; refused where its number is taken. */
    public static ChangeAsset bought(String id, LocalDate on, Outcome<AssetChange> acquired) {
        return new ChangeAsset(
                id,
                on,
                ledgers -> ledgers.asset(id).isDone()
                        ? Outcome.refused(SubLedgerReason.ASSET_KNOWN, "asset", id)
                        : acquired);
    }

    /** Something that happens to one that is there. */
    public static ChangeAsset of(String id, LocalDate on, Function<FixedAsset, Outcome<AssetChange>> change) {
        return new ChangeAsset(id, on, ledgers -> ledgers.asset(id).then(change));
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return change.apply(reading.state(SubLedgerFold.class).ledgers())
                .then(done -> new OfficePosting(
                                done.event(),
                                done.amounts(),
                                on,
                                id,
                                done.after().name())
                        .decide(reading)
                        .map(posted -> Decision.posted(
                                reading.times(), new AssetChanged(id, done.event(), on, done.after()), posted)));
    }

    @Override
    public AssetChanged answer(Recorded recorded) {
        return recorded.fact(AssetChanged.class)
                .orElseThrow(() -> new IllegalArgumentException("no asset: " + recorded.document()));
    }
}
