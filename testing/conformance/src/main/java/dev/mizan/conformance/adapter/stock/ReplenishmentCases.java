// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.inventory.replenish.DaysOfCover;
import dev.mizan.inventory.replenish.EconomicOrder;
import dev.mizan.inventory.replenish.LeadTime;
import dev.mizan.inventory.replenish.Newsvendor;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.replenish.SafetyStock;
import dev.mizan.inventory.replenish.ServiceLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Economic quantities, safety stock, order points, one-time orders, dates of supply, days of cover. */
final class ReplenishmentCases implements Adapter {
    private static final String[] DAILY = {
        "dailyDemand",
        "dailyMean",
        "dailyUsage",
        "dailySales",
        "averageDailyDemand",
        "averageDailySales",
        "demandPerDay"
    };

    @Override
    public Answer answer(Case worked) {
        Given it = new Given(worked.input().path("input"));
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        switch (worked.text("kind")) {
            case "EOQ" -> economic(it, expect);
            case "EPQ" -> production(it, expect);
            case "EOQ_DISCOUNT" -> discount(it, expect);
            case "ROP" -> point(it, expect);
            case "SAFETY_STOCK" -> safety(daily(it), it, expect);
            case "NEWSVENDOR" -> newsvendor(it, expect);
            case "ORDER_POINT" -> expect.put("requestQty", orderPoint(it));
            case "SUPPLY_DATE" -> dates(it, expect);
            case "DAYS_OF_COVER" -> cover(it, expect);
            default -> {
                return Answer.unsupported("no such kind: " + worked.text("kind"));
            }
        }
        return Answer.given(block);
    }

    private static EconomicOrder order(Given it) {
        return new EconomicOrder(
                it.number("annualDemand", "demand"), it.number("orderCost", "setupCost", "orderingCost"));
    }

    /** What holding a unit for a year costs, told as an amount or as a share of its price. */
    private static BigDecimal holding(Given it) {
        if (it.has("holdingPerUnitYear", "holdingCost", "holdingPerUnit")) {
            return it.number("holdingPerUnitYear", "holdingCost", "holdingPerUnit");
        }
        return EconomicOrder.Break.carrying(BigDecimal.ZERO, it.number("unitCost", "price", "unitPrice"), share(it))
                .holding();
    }

    private static BigDecimal share(Given it) {
        return it.has("holdingPct", "holdingPctOfPrice", "carryingPct")
                ? it.number("holdingPct", "holdingPctOfPrice", "carryingPct").movePointLeft(2)
                : it.number("holdingRate", "holdingShare", "carryingRate");
    }

    private static void economic(Given it, ObjectNode expect) {
        EconomicOrder order = order(it);
        BigDecimal holding = holding(it);
        BigDecimal quantity = order.quantity(holding);
        expect.put("eoq", Told.plain(quantity));
        if (quantity.signum() > 0) {
            String cost = Told.plain(order.running(quantity, holding));
            expect.put("totalCost", cost).put("annualCost", cost);
        }
    }

    private static void production(Given it, ObjectNode expect) {
        BigDecimal quantity =
                order(it).quantity(holding(it), it.number("productionRate"), it.number("usageRate", "demandRate"));
        expect.put("epq", Told.plain(quantity)).put("eoq", Told.plain(quantity));
    }

    private static void discount(Given it, ObjectNode expect) {
        List<EconomicOrder.Break> breaks = new ArrayList<>();
        for (JsonNode row : it.node("breaks", "priceBreaks", "discounts", "prices", "tiers")) {
            BigDecimal from = row.isArray()
                    ? new BigDecimal(row.get(0).asText())
                    : new Given(row).number("minQty", "from", "min", "qty", "fromQty", "quantity");
            BigDecimal price = row.isArray()
                    ? new BigDecimal(row.get(1).asText())
                    : new Given(row).number("price", "unitPrice", "unitCost", "cost");
            breaks.add(
                    it.has("holdingPerUnitYear", "holdingCost", "holdingPerUnit")
                            ? new EconomicOrder.Break(from, price, holding(it))
                            : EconomicOrder.Break.carrying(from, price, share(it)));
        }
        breaks.sort(Comparator.comparing(EconomicOrder.Break::from));
        EconomicOrder.Choice choice = order(it).cheapest(breaks);
        for (String key : List.of("orderQty", "quantity", "bestQty", "optimalQty", "order", "eoq")) {
            expect.put(key, Told.plain(choice.quantity()));
        }
        for (String key : List.of("totalCost", "annualCost", "totalAnnualCost", "cost")) {
            expect.put(key, Told.plain(choice.cost()));
        }
    }

    private static SafetyStock daily(Given it) {
        return SafetyStock.daily(
                it.number(DAILY),
                it.numberOrZero("dailySd", "dailyDeviation"),
                it.number("leadTimeDays", "leadTimeMeanDays", "leadTime"),
                it.numberOrZero("leadTimeSd", "leadTimeSdDays"));
    }

    private static void point(Given it, ObjectNode expect) {
        SafetyStock stock = it.has("leadTimeDemandMean")
                ? new SafetyStock(it.number("leadTimeDemandMean"), it.numberOrZero("leadTimeDemandSd"))
                : daily(it);
        if (it.has("serviceLevel", "z")) {
            safety(stock, it, expect);
        } else {
            BigDecimal kept = it.numberOrZero("safetyStock");
            expect.put("safetyStock", Told.plain(kept))
                    .put("reorderPoint", Told.plain(stock.mean().add(kept)));
        }
    }

    private static void safety(SafetyStock stock, Given it, ObjectNode expect) {
        if (it.has("serviceLevel")) {
            ServiceLevel level = new ServiceLevel(it.number("serviceLevel"));
            expect.put("z", Told.plain(level.z()))
                    .put("safetyStock", Told.plain(stock.at(level)))
                    .put("reorderPoint", Told.plain(stock.reorderPoint(level)));
        } else {
            BigDecimal kept = stock.at(it.number("z"));
            expect.put("safetyStock", Told.plain(kept))
                    .put("reorderPoint", Told.plain(stock.mean().add(kept)));
        }
    }

    private static void newsvendor(Given it, ObjectNode expect) {
        Newsvendor newsvendor =
                new Newsvendor(it.number("shortageCost", "underageCost"), it.number("excessCost", "overageCost"));
        expect.put("criticalRatio", Told.plain(newsvendor.criticalRatio()));
        BigDecimal stock = switch (it.text("distribution")) {
            case "uniform" -> newsvendor.uniform(it.number("low", "min"), it.number("high", "max"));
            case "normal" -> newsvendor.normal(it.number("mean"), it.number("sd"));
            case "poisson" -> BigDecimal.valueOf(newsvendor.poisson(it.number("mean")));
            case "discrete" -> BigDecimal.valueOf(newsvendor.discrete(likelihoods(it)));
            default -> throw new IllegalArgumentException("no such distribution: " + it.text("distribution"));
        };
        expect.put("stock", Told.plain(stock));
    }

    private static SortedMap<Long, BigDecimal> likelihoods(Given it) {
        SortedMap<Long, BigDecimal> likely = new TreeMap<>();
        JsonNode told = it.node("probabilities", "demand", "demands");
        if (told.isArray()) {
            told.forEach(row ->
                    likely.put(row.get(0).asLong(), new BigDecimal(row.get(1).asText())));
        } else {
            told.properties()
                    .forEach(row -> likely.put(
                            Long.valueOf(row.getKey()),
                            new BigDecimal(row.getValue().asText())));
        }
        return likely;
    }

    private static String orderPoint(Given it) {
        Given ruled =
                it.input().path("orderPoint").isObject() ? new Given(it.input().path("orderPoint")) : it;
        OrderRule rule = ruled.has("min")
                ? OrderRule.between(steps(ruled, "min"), steps(ruled, "target", "max"))
                : OrderRule.TO_ORDER;
        if (ruled.has("multiple")) {
            rule = rule.by(steps(ruled, "multiple"), 0);
        }
        long expected = steps(it, "onHand") + steps(it, "incoming") - steps(it, "outgoing");
        return AvailabilityCases.plain(rule.order(expected));
    }

    private static void dates(Given it, ObjectNode expect) {
        if (!it.has("leadTimeDays")) {
            expect.putNull("supplyDate").putNull("purchaseDate");
            return;
        }
        LeadTime takes = LeadTime.ofDays(it.whole("leadTimeDays"));
        if (it.has("purchaseDate")) {
            expect.put(
                    "supplyDate",
                    takes.due(LocalDate.parse(it.text("purchaseDate"))).toString());
        } else {
            expect.put(
                    "purchaseDate",
                    takes.ordered(LocalDate.parse(it.text("supplyDate"))).toString());
        }
    }

    private static void cover(Given it, ObjectNode expect) {
        DaysOfCover cover = it.has(DAILY)
                ? new DaysOfCover(it.number(DAILY))
                : DaysOfCover.ofSales(it.number("sold", "demand", "unitsSold"), it.number("days", "periodDays"));
        BigDecimal there = it.number("onHand", "available", "stock");
        for (String key : List.of("daysOfCover", "days", "cover")) {
            cover.of(there).ifPresentOrElse(days -> expect.put(key, Told.plain(days)), () -> expect.putNull(key));
        }
    }

    private static long steps(Given it, String... names) {
        return it.has(names) ? AvailabilityCases.steps(it.node(names)) : 0;
    }
}
