// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.AssetReason;
import dev.mizan.ledger.subledger.AssetPlanned;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;

/** Settles how an asset is worn from a month on, or anew for the rest of its life; months that were posted stay. */
public record PlanWear(String asset, AssetPlan.Way way, Money residual, int months, LocalDate from)
        implements Flow<AssetPlanned> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        SubLedgers ledgers = reading.state(SubLedgerFold.class).ledgers();
        return ledgers.assets()
                .asset(asset)
                .then(standing -> AssetPlan.of(standing, way, residual, months, from))
                .then(plan -> {
                    AssetPlan before = ledgers.assets().plan(asset).orElse(null);
                    return before != null && plan.first().isBefore(before.open())
                            ? Outcome.refused(
                                    AssetReason.WORN_ALREADY,
                                    "asset",
                                    asset,
                                    "from",
                                    plan.first(),
                                    "open",
                                    before.open())
                            : Outcome.done(Decision.posted(reading.times(), new AssetPlanned(asset, plan)));
                });
    }

    @Override
    public AssetPlanned answer(Recorded recorded) {
        return recorded.fact(AssetPlanned.class)
                .orElseThrow(() -> new IllegalArgumentException("no plan: " + recorded.document()));
    }
}
