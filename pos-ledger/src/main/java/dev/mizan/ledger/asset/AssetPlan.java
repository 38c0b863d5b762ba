// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * How an asset is worn period by period, and how far that was posted. A period is a month, or a year where a tax law tells
 * years. Where the asset stands at something else than its rows left, because it was impaired or revalued, what is left of it
 * is spread over what is left of its life (IAS 36, paragraph 63; IAS 8, paragraph 38). Rows are rounded half up; those of a
 * whole life come down to {@link #residual} exactly. Immutable.
 */
public sealed interface AssetPlan permits PlanByTime, PlanByUnits, PlanByTable {
    /** How rows fall with time. */
    enum Way {
        STRAIGHT_LINE,
        DOUBLE_DECLINING,
        SUM_OF_DIGITS;

        DepreciationMethod method() {
            return switch (this) {
                case STRAIGHT_LINE -> new StraightLine();
                case DOUBLE_DECLINING -> DecliningBalance.doubled(DecliningBalance.Tail.SWITCH_TO_STRAIGHT_LINE);
                case SUM_OF_DIGITS -> new SumOfYearsDigits();
            };
        }
    }

    /**
     * A plan by time for an asset as it stands: a new one, or another one for the rest of its life. Refused where the residual
     * value is not within what it stands at, where there is no life, and where it is gone.
     *
     * @param from any day of the first month
     */
    static Outcome<AssetPlan> of(FixedAsset asset, Way way, Money residual, int months, LocalDate from) {
        return alive(asset)
                .then(here -> Depreciable.propose(here.carrying(), residual, months))
                .map(fine -> new PlanByTime(
                        way,
                        fine.cost(),
                        residual,
                        months,
                        from.with(TemporalAdjusters.firstDayOfMonth()),
                        0,
                        Money.zero(residual.currency())));
    }

    /**
     * A plan by what an asset produces: it wears in the months for which its units are told, and only by them. Refused like
     * {@link #of}, and for a life of no units or of more than {@link UnitsLife#MOST}.
     *
     * @param total what it is expected to produce in the life that is before it, in whole units of any kind
     * @param from any day of the first month
     */
    static Outcome<AssetPlan> byUnits(FixedAsset asset, Money residual, long total, LocalDate from) {
        Money none = Money.zero(residual.currency());
        return alive(asset)
                .then(here -> Depreciable.propose(here.carrying(), residual, 1))
                .then(fine -> UnitsLife.propose(total)
                        .map(life -> new PlanByUnits(
                                fine.cost(),
                                residual,
                                life,
                                from.with(TemporalAdjusters.firstDayOfMonth()),
                                0,
                                none,
                                none)));
    }

    /**
     * A plan by a percentage table of MACRS, which knows no residual value: a row a tax year, posted on its last day. Refused
     * where the asset is gone, where there is no such table, and where the convention is of another quarter or month.
     *
     * @param inService the day on which the asset came into service
     * @param years the tax years of the company
     */
    static Outcome<AssetPlan> byTable(
            FixedAsset asset, int classYears, MacrsConvention convention, LocalDate inService, GregorianYears years) {
        int month = MacrsTable.month(years.yearOf(inService).from(), inService);
        return alive(asset)
                .then(here -> MacrsTable.of(classYears, convention))
                .then(table -> convention.isOf(month)
                        ? Outcome.done(table)
                        : Outcome.refused(
                                convention.tellsMonth() ? AssetReason.OTHER_MONTH : AssetReason.OTHER_QUARTER,
                                "asset",
                                asset.name(),
                                convention.tellsMonth() ? "month" : "quarter",
                                convention.tellsMonth() ? month : MacrsTable.quarter(month),
                                "convention",
                                convention))
                .map(table -> begun(asset, table, inService, years));
    }

    /** A plan of a building, by the table of the month in which it came into service; refused where it is gone. */
    static Outcome<AssetPlan> ofBuilding(
            FixedAsset asset, RealProperty kind, LocalDate inService, GregorianYears years) {
        int month = MacrsTable.month(years.yearOf(inService).from(), inService);
        return alive(asset).map(here -> begun(here, kind.table(month), inService, years));
    }

    private static AssetPlan begun(FixedAsset asset, MacrsTable table, LocalDate inService, GregorianYears years) {
        LocalDate first = years.yearOf(inService).from();
        return new PlanByTable(
                asset.carrying(),
                table,
                0,
                first,
                inService,
                0,
                Money.zero(asset.cost().currency()));
    }

    private static Outcome<FixedAsset> alive(FixedAsset asset) {
        return asset.disposed() ? Outcome.refused(AssetReason.DISPOSED, "asset", asset.name()) : Outcome.done(asset);
    }

    /** At which it stops. */
    Money residual();

    /** The first day of the first period. */
    LocalDate first();

    /** How many periods were posted. */
    int taken();

    /** What was posted of the period that comes next, because the asset moved within it. */
    Money part();

    /** Whether every period was posted. */
    boolean isOver();

    /** Whether the next period can not be posted yet, since nobody told what was produced in it. */
    boolean awaits();

    /** The first day of the period that comes next: another plan begins then or later. */
    LocalDate open();

    /** The last day of the period that comes next. */
    LocalDate next();

    /** What the next period takes of an asset as it stands, beside what was posted of it; a bug where the plan waits. */
    Money row(FixedAsset asset);

    /** After the next period. */
    AssetPlan after(FixedAsset asset);

    /**
     * What the days of the next period before one of them take of an asset as it stands, by their number and rounded half up;
     * nothing where the day is not in that period or before it, and where the plan waits.
     */
    Money before(FixedAsset asset, LocalDate day);

    /** After {@link #before} was posted. */
    AssetPlan parted(FixedAsset asset, LocalDate day);

    /**
     * What the next period still takes of an asset that is disposed of on a day of it: by a table what its convention allows
     * for that year, by units those told of that month, by time nothing beside what was posted.
     */
    Money onDisposal(FixedAsset asset, LocalDate day);

    /** What the days before one take of a row, beside what was posted of it; never below nothing. */
    static Money share(Money row, Money part, LocalDate from, LocalDate last, LocalDate day) {
        long days = ChronoUnit.DAYS.between(from, day);
        Money share = row.ratio(days, ChronoUnit.DAYS.between(from, last) + 1, Rounding.HALF_UP);
        return share.minus(part).max(Money.zero(row.currency()));
    }
}
