// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.List;

/**
 * An asset that is worn by a percentage table of MACRS: a row each tax year, posted on its last day, because only then it is
 * known that the asset was not disposed of in that year, for which its convention allows a part alone. There is no residual
 * value. Immutable.
 *
 * @param book at which the asset stood when the year {@code from} began
 * @param from the recovery year, from 0, since when its rows are those of the table for the rest of the life
 * @param first day of the tax year in which it came into service
 * @param inService the day on which it did
 * @param taken how many years were posted
 * @param part what was posted of the year that comes next, because the asset moved within it
 */
public record PlanByTable(
        Money book, MacrsTable table, int from, LocalDate first, LocalDate inService, int taken, Money part)
        implements AssetPlan {
    public PlanByTable {
        if (from < 0 || taken < from || taken > table.percents().size() || inService.isBefore(first)) {
            throw new IllegalArgumentException(from + " to " + taken + " years from " + first);
        }
    }

    /** The rows of the recovery years that {@code book} is spread over. */
    public List<Money> rows() {
        return table.deductions(book, from, Rounding.HALF_UP);
    }

    @Override
    public Money residual() {
        return Money.zero(book.currency());
    }

    @Override
    public boolean isOver() {
        return taken == table.percents().size();
    }

    @Override
    public boolean awaits() {
        return false;
    }

    @Override
    public LocalDate open() {
        return first.plusYears(taken);
    }

    @Override
    public LocalDate next() {
        return first.plusYears(taken + 1L).minusDays(1);
    }

    @Override
    public Money row(FixedAsset asset) {
        PlanByTable plan = standing(asset);
        return plan.whole().minus(plan.part);
    }

    @Override
    public PlanByTable after(FixedAsset asset) {
        PlanByTable plan = standing(asset);
        return new PlanByTable(plan.book, table, plan.from, first, inService, taken + 1, residual());
    }

    /** The year in which the asset came into service is counted from that day. */
    @Override
    public Money before(FixedAsset asset, LocalDate day) {
        LocalDate begin = open().isBefore(inService) ? inService : open();
        if (isOver() || !day.isAfter(begin) || day.isAfter(next())) {
            return residual();
        }
        PlanByTable plan = standing(asset);
        return AssetPlan.share(plan.whole(), plan.part, begin, next(), day);
    }

    @Override
    public PlanByTable parted(FixedAsset asset, LocalDate day) {
        PlanByTable plan = standing(asset);
        return new PlanByTable(
                plan.book, table, plan.from, first, inService, taken, plan.part.plus(before(asset, day)));
    }

    @Override
    public Money onDisposal(FixedAsset asset, LocalDate day) {
        if (isOver() || day.isBefore(open()) || day.isAfter(next())) {
            return residual();
        }
        PlanByTable plan = standing(asset);
        int month = MacrsTable.month(open(), day);
        return table.onDisposal(plan.book, plan.from, taken, month, Rounding.HALF_UP)
                .minus(plan.part)
                .max(residual());
    }

    private Money whole() {
        return rows().get(taken - from);
    }

    /** The plan for an asset as it stands before the next year. */
    private PlanByTable standing(FixedAsset asset) {
        Money now = asset.carrying();
        Money worn = Money.sum(book.currency(), rows().subList(0, taken - from));
        return isOver() || book.minus(worn).minus(part).equals(now)
                ? this
                : new PlanByTable(now, table, taken, first, inService, taken, residual());
    }
}
