// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.ledger.asset.AssetChange;
import dev.mizan.ledger.asset.AssetReason;
import dev.mizan.ledger.asset.DecliningBalance;
import dev.mizan.ledger.asset.DecliningBalance.Tail;
import dev.mizan.ledger.asset.Depreciable;
import dev.mizan.ledger.asset.DepreciationMethod;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.asset.Schedule;
import dev.mizan.ledger.asset.StraightLine;
import dev.mizan.ledger.asset.SumOfYearsDigits;
import dev.mizan.ledger.asset.UnitsOfProduction;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;

/** Depreciation schedules, and what disposal, impairment and revaluation do to an asset. */
public final class Depreciation implements Adapter {
    @Override
    public Answer answer(Case worked) {
        LedgerCase it = new LedgerCase(worked);
        if (it.has("method")) {
            Schedule schedule = schedule(it);
            it.answer("per_year", schedule::rows);
            it.answer("rows", schedule::rows);
            it.answer("first_years", () -> schedule.rows().subList(0, Math.min(2, schedule.size())));
            it.answer("total", schedule::total);
            int years = it.maybe(
                            "disposed_after_years",
                            "disposed_after_months",
                            "after_years",
                            "years_used",
                            "disposed_after")
                    .map(Integer::parseInt)
                    .orElse(schedule.size());
            asset(it, schedule.carrying(0), schedule.accumulated(Math.min(years, schedule.size())));
        } else if (it.maybe("cost", "carrying", "carrying_amount", "book_value").isPresent()) {
            asset(
                    it,
                    it.money("cost", "carrying", "carrying_amount", "book_value"),
                    it.moneyOrZero("accumulated", "accumulated_depreciation"));
        }
        return it.given();
    }

    private static Schedule schedule(LedgerCase it) {
        List<Long> units = new ArrayList<>();
        it.node("units").forEach(each -> units.add(Long.valueOf(each.asText())));
        int periods = units.isEmpty() ? periods(it) : units.size();
        Depreciable what = new Depreciable(it.money("cost"), it.moneyOrZero("residual", "salvage"), periods);
        Schedule whole = Schedule.of(method(it, units), what, Rounding.HALF_UP);
        return it.maybe("first_year_months", "months_in_first_year")
                .map(months -> whole.inFiscalYears(Integer.parseInt(months), Rounding.HALF_UP))
                .orElse(whole);
    }

    /** Years of twelve months where it is the months that count. */
    private static int periods(LedgerCase it) {
        int periods = it.whole("years", "months", "periods");
        return it.has("disposed_after_months") && it.has("years") ? Math.multiplyExact(periods, 12) : periods;
    }

    private static DepreciationMethod method(LedgerCase it, List<Long> units) {
        boolean switches = it.node("switch_to_straight_line").asBoolean()
                || it.node("switch").asBoolean();
        Tail tail = switches ? Tail.SWITCH_TO_STRAIGHT_LINE : Tail.REST_IN_LAST_ROW;
        return switch (it.text("method")) {
            case "straight_line" -> new StraightLine();
            case "sum_of_years_digits" -> new SumOfYearsDigits();
            case "units_of_production" -> new UnitsOfProduction(it.whole("total_units"), units);
            case "double_declining", "double_declining_balance" -> DecliningBalance.doubled(tail);
            case "declining_balance", "written_down_value" ->
                it.maybe("rate")
                        .map(rate -> DecliningBalance.atRate(share(rate), tail))
                        .or(() ->
                                it.maybe("rate_percent").map(rate -> DecliningBalance.atRate(share(rate + "%"), tail)))
                        .orElseGet(() -> DecliningBalance.times(Ratio.parse(it.text("factor")), tail));
            default -> throw new IllegalArgumentException("no such method: " + it.text("method"));
        };
    }

    /** A fraction, a decimal, or a percentage with its sign. */
    private static Ratio share(String rate) {
        return rate.endsWith("%")
                ? new Ratio(Percent.of(rate.substring(0, rate.length() - 1)).millionths(), Percent.ONE_WHOLE)
                : Ratio.parse(rate);
    }

    private static void asset(LedgerCase it, Money cost, Money accumulated) {
        Money zero = Money.zero(cost.currency());
        FixedAsset asset = new FixedAsset("asset", cost, accumulated, it.moneyOrZero("surplus"), zero, false);
        for (String key : List.of("book_value", "carrying", "carrying_amount", "nbv")) {
            it.answer(key, asset::carrying);
        }
        it.maybe("proceeds", "sold_for", "sale_price")
                .ifPresent(proceeds -> disposal(
                        it,
                        asset.disposed(Money.of(proceeds, cost.currency()), "bank")
                                .orElseThrow()));
        it.maybe("fair_value", "revalued_to").ifPresent(fair -> {
            AssetChange change = asset.revalued(Money.of(fair, cost.currency())).orElseThrow();
            for (String key : List.of("surplus", "revaluation_surplus", "oci")) {
                it.answer(key, () -> change.amounts().total("surplus"));
            }
            it.answer("profit_or_loss", () -> change.amounts().total("result"));
            it.answer("loss", () -> change.amounts().total("result").negated());
        });
        it.maybe("recoverable", "recoverable_amount", "value_in_use", "fair_value_less_costs")
                .ifPresent(any -> {
                    Money use = it.moneyOrZero("recoverable", "recoverable_amount", "value_in_use");
                    Money fair = it.moneyOrZero("fair_value_less_costs", "fair_value_less_costs_to_sell");
                    Outcome<AssetChange> change = asset.impaired(fair, use);
                    boolean none = change instanceof Refused<?> refused && refused.reason() == AssetReason.NOT_IMPAIRED;
                    for (String key : List.of("impairment", "impairment_loss", "loss")) {
                        it.answer(
                                key,
                                () -> none
                                        ? zero
                                        : change.orElseThrow().amounts().total("loss"));
                    }
                });
    }

    private static void disposal(LedgerCase it, AssetChange change) {
        for (String key : List.of("gain", "gain_loss", "gain_or_loss", "result")) {
            it.answer(key, () -> change.amounts().total("gain"));
        }
        it.answer("loss", () -> change.amounts().total("gain").negated());
    }
}
