// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How an asset is worn month by month, and how far that was posted. Where the asset stands at something else than its rows
 * left, because it was impaired or revalued, what is left of it is spread over what is left of its life (IAS 36, paragraph
 * 63; IAS 8, paragraph 38). Rows are rounded half up; they sum to {@code book} less {@code residual} exactly. Immutable.
 *
 * @param way how rows fall
 * @param book at which the asset stood when the first of {@code months} began
 * @param residual at which it stops, zero to {@code book}
 * @param months of life, from the first one
 * @param first day of the first month
 * @param taken how many months were posted, zero to {@code months}
 * @param part what was posted of the month that comes next, because the asset moved within it
 */
public record AssetPlan(Way way, Money book, Money residual, int months, LocalDate first, int taken, Money part) {
    /** How rows fall. */
    public enum Way {
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

    public AssetPlan {
        if (taken < 0 || taken > months || first.getDayOfMonth() != 1) {
            throw new IllegalArgumentException(taken + " of " + months + " months from " + first);
        }
    }

    /**
     * A plan for an asset as it stands: a new one, or another one for the rest of its life. Refused where the residual value is
     * not within what it stands at, where there is no life, and where it is gone.
     *
     * @param from any day of the first month
     */
    public static Outcome<AssetPlan> of(FixedAsset asset, Way way, Money residual, int months, LocalDate from) {
        return asset.disposed()
                ? Outcome.refused(AssetReason.DISPOSED, "asset", asset.name())
                : Depreciable.propose(asset.carrying(), residual, months)
                        .map(fine -> new AssetPlan(
                                way,
                                asset.carrying(),
                                residual,
                                months,
                                from.with(TemporalAdjusters.firstDayOfMonth()),
                                0,
                                Money.zero(residual.currency())));
    }

    /** The rows of all its months. */
    public Schedule schedule() {
        return Schedule.of(way.method(), new Depreciable(book, residual, months), Rounding.HALF_UP);
    }

    /** Whether every month was posted. */
    public boolean isOver() {
        return taken == months;
    }

    /** The last day of the month that comes next. */
    public LocalDate next() {
        return first.plusMonths(taken).with(TemporalAdjusters.lastDayOfMonth());
    }

    /** The first day of the month that comes next: another plan begins then or later. */
    public LocalDate open() {
        return first.plusMonths(taken);
    }

    /** What the next month takes of an asset as it stands, beside what was posted of it. */
    public Money row(FixedAsset asset) {
        AssetPlan plan = standing(asset);
        return plan.schedule().row(plan.taken).minus(plan.part);
    }

    /**
     * What the days of the next month before one of them take of an asset as it stands, by their number and rounded half up;
     * nothing where the day is not in that month or before it.
     */
    public Money before(FixedAsset asset, LocalDate day) {
        Money none = Money.zero(residual.currency());
        if (isOver() || !day.isAfter(open()) || day.isAfter(next())) {
            return none;
        }
        AssetPlan plan = standing(asset);
        Money share =
                plan.schedule().row(plan.taken).ratio(day.getDayOfMonth() - 1L, day.lengthOfMonth(), Rounding.HALF_UP);
        return share.minus(plan.part).max(none);
    }

    /** After {@link #before} was posted. */
    public AssetPlan parted(FixedAsset asset, LocalDate day) {
        AssetPlan plan = standing(asset);
        return new AssetPlan(
                way, plan.book, plan.residual, plan.months, plan.first, plan.taken, plan.part.plus(before(asset, day)));
    }

    /** After the next month. */
    public AssetPlan after(FixedAsset asset) {
        AssetPlan plan = standing(asset);
        return new AssetPlan(
                plan.way,
                plan.book,
                plan.residual,
                plan.months,
                plan.first,
                plan.taken + 1,
                Money.zero(residual.currency()));
    }

    /** The plan for an asset as it stands before the next month. */
    private AssetPlan standing(FixedAsset asset) {
        Money now = asset.carrying();
        return schedule().carrying(taken).minus(part).equals(now)
                ? this
                : new AssetPlan(
                        way, now, residual.min(now), months - taken, open(), 0, Money.zero(residual.currency()));
    }
}
