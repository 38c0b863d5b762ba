// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.AssetReason;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.asset.PlanByUnits;
import dev.mizan.ledger.asset.UnitsLife;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.subledger.AssetRegister;
import dev.mizan.ledger.subledger.UnitsTold;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What an asset produced in a month, which its plan waits for. Told again with the same figure there is nothing to do; another
 * one replaces it, until something of the month was posted or the month was locked.
 */
public record TellUnits(String asset, YearMonth month, long units) implements Flow<UnitsTold> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        AssetRegister register = reading.state(SubLedgerFold.class).ledgers().assets();
        UnitsTold before = register.units(asset).get(month);
        if (before != null && before.units() == units) {
            return Outcome.refused(FlowReason.NOTHING_TO_DO, "what", asset + " " + month + " " + units);
        }
        return register.asset(asset)
                .then(standing -> byUnits(register, standing).then(plan -> told(standing, plan)))
                .then(told -> reading.state(LedgerFold.class)
                        .books()
                        .periods()
                        .place(month.atEndOfMonth(), WhenLocked.REFUSE)
                        .map(open -> Decision.posted(reading.times(), told)));
    }

    private Outcome<PlanByUnits> byUnits(AssetRegister register, FixedAsset standing) {
        if (standing.disposed()) {
            return Outcome.refused(AssetReason.DISPOSED, "asset", standing.name());
        }
        AssetPlan plan = register.plan(asset).orElse(null);
        return plan instanceof PlanByUnits units
                ? Outcome.done(units)
                : Outcome.refused(AssetReason.NOT_BY_UNITS, "asset", standing.name());
    }

    private Outcome<UnitsTold> told(FixedAsset standing, PlanByUnits plan) {
        if (units < 0 || units > UnitsLife.MOST) {
            return Outcome.refused(
                    AssetReason.UNITS_OUT_OF_RANGE, "asset", standing.name(), "units", units, "most", UnitsLife.MOST);
        }
        if (plan.isOver()) {
            return Outcome.refused(
                    AssetReason.LIFE_USED,
                    "asset",
                    standing.name(),
                    "total",
                    plan.life().total());
        }
        LocalDate open = plan.part().isZero() ? plan.open() : plan.next().plusDays(1);
        return plan.takes(month)
                ? Outcome.done(new UnitsTold(asset, month, units, plan.life().over(month, units)))
                : Outcome.refused(
                        AssetReason.UNITS_CLOSED,
                        "month",
                        month,
                        "asset",
                        standing.name(),
                        "open",
                        YearMonth.from(open));
    }

    @Override
    public UnitsTold answer(Recorded recorded) {
        return recorded.fact(UnitsTold.class)
                .orElseThrow(() -> new IllegalArgumentException("no units told: " + recorded.document()));
    }
}
