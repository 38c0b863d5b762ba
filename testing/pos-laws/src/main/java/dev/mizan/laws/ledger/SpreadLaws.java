// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.ledger;

import dev.mizan.laws.law.Broken;
import dev.mizan.ledger.asset.Depreciable;
import dev.mizan.ledger.asset.DepreciationMethod;
import dev.mizan.ledger.asset.MacrsTable;
import dev.mizan.ledger.asset.Schedule;
import dev.mizan.ledger.asset.StraightLine;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.ForeignBalance;
import dev.mizan.ledger.deferral.Deferral;
import dev.mizan.ledger.lease.Lease;
import dev.mizan.ledger.lease.LeaseSchedule;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.List;

/** Laws 11 to 14: what is spread over time, settled in parts or worn off ends exactly where it must. */
public final class SpreadLaws {
    private SpreadLaws() {}

    /**
     * Law 11: paid in any parts and revalued before each, nothing is left of a foreign item in either currency, and all its
     * differences together are the cash that moved less what was booked; revalued and put back it is as it was.
     *
     * @param hundredths how much of what is left each part pays; the last pays all
     */
    public static List<String> aForeignItemEndsAtNothing(
            Money foreign, ExchangeRate booked, ExchangeRate closing, ExchangeRate paidAt, List<Integer> hundredths) {
        Broken broken = new Broken();
        ForeignBalance item = ForeignBalance.booked(foreign, booked, Rounding.HALF_UP);
        Money carried = item.carried();
        Money cash = Money.zero(carried.currency());
        for (int part = 0; part <= hundredths.size(); part++) {
            ForeignBalance revalued = item.revalued(closing, Rounding.HALF_UP);
            broken.unlessEqual(item, revalued.reversed(item), "revalued and put back")
                    .unlessEqual(item.foreign(), revalued.foreign(), "what a rate does to foreign money");
            Money left = revalued.foreign();
            Money paid = part == hundredths.size() ? left : left.ratio(hundredths.get(part), 100, Rounding.DOWN);
            if (!paid.isZero()) {
                cash = cash.plus(paidAt.convert(paid, Rounding.HALF_UP));
                item = revalued.settled(paid, paidAt, Rounding.HALF_UP).orElseThrow();
            }
        }
        return broken.unless(item.foreign().isZero(), "%s is left", item.foreign())
                .unless(item.carried().isZero(), "%s is still carried", item.carried())
                .unlessEqual(cash.minus(carried), item.result(), "all differences")
                .list();
    }

    /** Law 12: parts sum exactly, none has the other sign, and a locked month gives its part to the first open one. */
    public static List<String> partsSumToTheWhole(Deferral deferral, FiscalCalendar calendar, int locked) {
        Broken broken = new Broken();
        List<Deferral.Part> parts = deferral.parts(calendar);
        Money whole = deferral.amount();
        broken.unlessEqual(whole, sum(whole, parts), "the parts")
                .unlessEqual(parts, deferral.parts(calendar), "the parts, asked again")
                .unless(
                        parts.stream()
                                .allMatch(part ->
                                        part.amount().isZero() || part.amount().isNegative() == whole.isNegative()),
                        "a part has the other sign");
        LocalDate open = deferral.from().plusMonths(locked).withDayOfMonth(1);
        List<Deferral.Part> postable = deferral.postable(calendar, open);
        return broken.unlessEqual(whole, sum(whole, postable), "the parts from " + open)
                .unless(
                        postable.stream().noneMatch(part -> part.period().from().isBefore(open)),
                        "a part falls before %s",
                        open)
                .list();
    }

    private static Money sum(Money whole, List<Deferral.Part> parts) {
        return Money.sum(
                whole.currency(), parts.stream().map(Deferral.Part::amount).toList());
    }

    /**
     * Law 13: rows are never below nothing and sum to cost less residual, the book value ends at the residual, and a change
     * after some rows keeps those rows and the sum.
     */
    public static List<String> anAssetWearsToItsResidual(
            DepreciationMethod method, Depreciable asset, Rounding rounding, int changedAfter) {
        Broken broken = new Broken();
        Schedule schedule = Schedule.of(method, asset, rounding);
        broken.unless(schedule.rows().stream().noneMatch(Money::isNegative), "a row is below nothing")
                .unlessEqual(asset.amount(), schedule.total(), "all rows")
                .unlessEqual(asset.residual(), schedule.carrying(schedule.size()), "what is carried at the end");
        for (int row = 0; row <= schedule.size(); row++) {
            broken.unless(
                    schedule.carrying(row).compareTo(asset.residual()) >= 0, "carried below the residual at %s", row);
        }
        int posted = Math.min(changedAfter, schedule.size());
        Money residual = schedule.carrying(posted).ratio(1, 3, Rounding.DOWN);
        Schedule changed = schedule.changed(posted, residual, 7, new StraightLine(), rounding)
                .orElseThrow();
        return broken.unlessEqual(
                        schedule.rows().subList(0, posted), changed.rows().subList(0, posted), "rows that were posted")
                .unlessEqual(asset.cost().minus(residual), changed.total(), "all rows after a change")
                .list();
    }

    /** Law 13, the tables of MACRS: each sums to a hundred per cent, and what they deduct to the basis. */
    public static List<String> everyTableSumsToAHundred(MacrsTable table, Money basis) {
        return new Broken()
                .unlessEqual(Percent.HUNDRED, table.sum(), "the table of " + table.months())
                .unlessEqual(
                        basis, Money.sum(basis.currency(), table.deductions(basis, Rounding.HALF_UP)), "deductions")
                .list();
    }

    /** Law 14: what is owed goes to nothing, interest and principal are what is paid, and each row opens as one closed. */
    public static List<String> aDebtGoesToNothing(Lease lease) {
        Broken broken = new Broken();
        LeaseSchedule schedule = LeaseSchedule.of(lease, Rounding.HALF_UP);
        Money owed = schedule.liability();
        for (LeaseSchedule.Row row : schedule.rows()) {
            broken.unlessEqual(owed, row.opening(), "what is owed before " + row.paid())
                    .unless(!row.interest().isNegative(), "interest below nothing in %s", row.period());
            owed = row.closing();
        }
        return broken.unless(owed.isZero(), "%s is still owed", owed)
                .unlessEqual(lease.total(), schedule.liability().plus(schedule.interest()), "interest and principal")
                .list();
    }
}
