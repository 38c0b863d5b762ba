// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * An asset that is worn by what it produces (IAS 16, paragraph 62), month by month as its units are told. Its rows are those
 * of {@link UnitsOfProduction}; a month that produced nothing takes nothing, and units beyond the life take no more than
 * what is left. Immutable.
 *
 * @param book at which the asset stood when the first month began
 * @param residual at which it stops, zero to {@code book}
 * @param first day of the first month
 * @param taken how many months were posted
 * @param worn by them
 * @param part what was posted of the month that comes next, because the asset moved within it
 */
public record PlanByUnits(
        Money book, Money residual, UnitsLife life, LocalDate first, int taken, Money worn, Money part)
        implements AssetPlan {
    public PlanByUnits {
        if (taken < 0 || first.getDayOfMonth() != 1) {
            throw new IllegalArgumentException(taken + " months from " + first);
        }
    }

    /** With what a month produced that was not posted; what was told of it before is replaced. */
    public PlanByUnits told(YearMonth month, long units) {
        return new PlanByUnits(book, residual, life.with(month, units), first, taken, worn, part);
    }

    /** Whether the units of a month can still be told: it is one of the plan, and nothing of it was posted. */
    public boolean takes(YearMonth month) {
        int order = month.compareTo(month());
        return !isOver() && (order > 0 || order == 0 && part.isZero());
    }

    @Override
    public boolean isOver() {
        return life.left() == 0;
    }

    @Override
    public boolean awaits() {
        return !isOver() && !life.told().containsKey(month());
    }

    /**
     * The first month that ends by a day and is waited for: nobody told its units, and those before leave some of the life.
     *
     * @param from the first day that is not locked; a month that ends before it and was not told produced nothing
     */
    public Optional<YearMonth> awaited(LocalDate from, LocalDate through) {
        UnitsLife before = life;
        YearMonth month = month();
        while (before.left() > 0 && !month.atEndOfMonth().isAfter(through)) {
            if (!life.told().containsKey(month) && !month.atEndOfMonth().isBefore(from)) {
                return Optional.of(month);
            }
            before = before.after(month);
            month = month.plusMonths(1);
        }
        return Optional.empty();
    }

    @Override
    public LocalDate open() {
        return first.plusMonths(taken);
    }

    @Override
    public LocalDate next() {
        return open().with(TemporalAdjusters.lastDayOfMonth());
    }

    /** The month that comes next. */
    public YearMonth month() {
        return YearMonth.from(open());
    }

    @Override
    public Money row(FixedAsset asset) {
        PlanByUnits plan = standing(asset);
        return plan.whole().minus(plan.part);
    }

    @Override
    public PlanByUnits after(FixedAsset asset) {
        PlanByUnits plan = standing(asset);
        return new PlanByUnits(
                plan.book,
                plan.residual,
                plan.life.after(month()),
                plan.first,
                plan.taken + 1,
                plan.worn.plus(plan.whole()),
                Money.zero(residual.currency()));
    }

    @Override
    public Money before(FixedAsset asset, LocalDate day) {
        if (isOver() || awaits() || !day.isAfter(open()) || day.isAfter(next())) {
            return Money.zero(residual.currency());
        }
        PlanByUnits plan = standing(asset);
        return AssetPlan.share(plan.whole(), plan.part, open(), next(), day);
    }

    @Override
    public PlanByUnits parted(FixedAsset asset, LocalDate day) {
        PlanByUnits plan = standing(asset);
        return new PlanByUnits(
                plan.book,
                plan.residual,
                plan.life,
                plan.first,
                plan.taken,
                plan.worn,
                plan.part.plus(before(asset, day)));
    }

    @Override
    public Money onDisposal(FixedAsset asset, LocalDate day) {
        return isOver() || awaits() || day.isBefore(open()) || day.isAfter(next())
                ? Money.zero(residual.currency())
                : row(asset);
    }

    /** What the next month takes in all. */
    private Money whole() {
        if (awaits()) {
            throw new IllegalStateException("nobody told what " + month() + " produced");
        }
        long base = book.minus(residual).minor();
        long row = UnitsOfProduction.row(
                base, life.total(), life.left(), life.within(month()), base - worn.minor(), Rounding.HALF_UP);
        return Money.ofMinor(row, book.currency());
    }

    /** The plan for an asset as it stands before the next month. */
    private PlanByUnits standing(FixedAsset asset) {
        Money now = asset.carrying();
        Money none = Money.zero(residual.currency());
        return isOver() || book.minus(worn).minus(part).equals(now)
                ? this
                : new PlanByUnits(now, residual.min(now), life.rest(), open(), 0, none, none);
    }
}
