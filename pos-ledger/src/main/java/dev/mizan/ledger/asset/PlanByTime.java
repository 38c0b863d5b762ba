// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * An asset that is worn month by month of its life, whatever it does. Where the asset stands at something else than its rows
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
public record PlanByTime(
        AssetPlan.Way way, Money book, Money residual, int months, LocalDate first, int taken, Money part)
        implements AssetPlan {
    public PlanByTime {
        if (taken < 0 || taken > months || first.getDayOfMonth() != 1) {
            throw new IllegalArgumentException(taken + " of " + months + " months from " + first);
        }
    }

    /** The rows of all its months. */
    public Schedule schedule() {
        return Schedule.of(way.method(), new Depreciable(book, residual, months), Rounding.HALF_UP);
    }

    @Override
    public boolean isOver() {
        return taken == months;
    }

    @Override
    public boolean awaits() {
        return false;
    }

    @Override
    public LocalDate next() {
        return first.plusMonths(taken).with(TemporalAdjusters.lastDayOfMonth());
    }

    @Override
    public LocalDate open() {
        return first.plusMonths(taken);
    }

    @Override
    public Money row(FixedAsset asset) {
        PlanByTime plan = standing(asset);
        return plan.schedule().row(plan.taken).minus(plan.part);
    }

    @Override
    public Money before(FixedAsset asset, LocalDate day) {
        Money none = Money.zero(residual.currency());
        if (isOver() || !day.isAfter(open()) || day.isAfter(next())) {
            return none;
        }
        PlanByTime plan = standing(asset);
        return AssetPlan.share(plan.schedule().row(plan.taken), plan.part, open(), next(), day);
    }

    @Override
    public Money onDisposal(FixedAsset asset, LocalDate day) {
        return Money.zero(residual.currency());
    }

    @Override
    public AssetPlan parted(FixedAsset asset, LocalDate day) {
        PlanByTime plan = standing(asset);
        return new PlanByTime(
                way, plan.book, plan.residual, plan.months, plan.first, plan.taken, plan.part.plus(before(asset, day)));
    }

    @Override
    public AssetPlan after(FixedAsset asset) {
        PlanByTime plan = standing(asset);
        return new PlanByTime(
                plan.way,
                plan.book,
                plan.residual,
                plan.months,
                plan.first,
                plan.taken + 1,
                Money.zero(residual.currency()));
    }

    /** The plan for an asset as it stands before the next month. */
    private PlanByTime standing(FixedAsset asset) {
        Money now = asset.carrying();
        return schedule().carrying(taken).minus(part).equals(now)
                ? this
                : new PlanByTime(
                        way, now, residual.min(now), months - taken, open(), 0, Money.zero(residual.currency()));
    }
}
