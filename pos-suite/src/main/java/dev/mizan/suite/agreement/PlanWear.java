// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.AssetReason;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.asset.MacrsConvention;
import dev.mizan.ledger.asset.RealProperty;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.subledger.AssetPlanned;
import dev.mizan.ledger.subledger.AssetRegister;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.function.BiFunction;

/**
 * Settles how an asset is worn from a month on, or anew for the rest of its life; what was posted stays.
 *
 * @param plan for the asset as it stands, by the calendar of the books
 */
public record PlanWear(String asset, BiFunction<FixedAsset, FiscalCalendar, Outcome<AssetPlan>> plan)
        implements Flow<AssetPlanned> {
    /** By time. */
    public static PlanWear byTime(String asset, AssetPlan.Way way, Money residual, int months, LocalDate from) {
        return new PlanWear(asset, (standing, calendar) -> AssetPlan.of(standing, way, residual, months, from));
    }

    /** By what it produces. */
    public static PlanWear byUnits(String asset, Money residual, long total, LocalDate from) {
        return new PlanWear(asset, (standing, calendar) -> AssetPlan.byUnits(standing, residual, total, from));
    }

    /** By a table of MACRS; its tax years are those of the books, where these are Gregorian. */
    public static PlanWear byTable(String asset, int classYears, MacrsConvention convention, LocalDate inService) {
        return new PlanWear(
                asset,
                (standing, calendar) ->
                        AssetPlan.byTable(standing, classYears, convention, inService, taxYears(calendar)));
    }

    /** As a building, by the table of MACRS that is of it; its tax years as {@link #byTable} takes them. */
    public static PlanWear ofBuilding(String asset, RealProperty kind, LocalDate inService) {
        return new PlanWear(
                asset, (standing, calendar) -> AssetPlan.ofBuilding(standing, kind, inService, taxYears(calendar)));
    }

    private static GregorianYears taxYears(FiscalCalendar calendar) {
        return calendar instanceof GregorianYears own ? own : GregorianYears.JANUARY;
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        AssetRegister register = reading.state(SubLedgerFold.class).ledgers().assets();
        FiscalCalendar calendar =
                reading.state(LedgerFold.class).books().periods().calendar();
        return register.asset(asset)
                .then(standing -> plan.apply(standing, calendar))
                .then(next -> {
                    AssetPlan before = register.plan(asset).orElse(null);
                    return before != null && next.first().isBefore(before.open())
                            ? Outcome.refused(
                                    AssetReason.WORN_ALREADY,
                                    "asset",
                                    asset,
                                    "from",
                                    next.first(),
                                    "open",
                                    before.open())
                            : Outcome.done(Decision.posted(
                                    reading.times(), new AssetPlanned(asset, register.informed(asset, next))));
                });
    }

    @Override
    public AssetPlanned answer(Recorded recorded) {
        return recorded.fact(AssetPlanned.class)
                .orElseThrow(() -> new IllegalArgumentException("no plan: " + recorded.document()));
    }
}
