// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.inventory.replenish.EconomicOrder;
import dev.mizan.inventory.replenish.LeadTime;
import dev.mizan.inventory.replenish.Newsvendor;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.replenish.SafetyStock;
import dev.mizan.inventory.replenish.ServiceLevel;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Economic quantities, safety stock, order points, one-time orders, dates of supply. */
final class ReplenishmentCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        JsonNode input = worked.input().path("input");
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        switch (worked.text("kind")) {
            case "EOQ" -> {
                BigDecimal quantity = order(input).quantity(number(input, "holdingPerUnitYear"));
                expect.put("eoq", Told.plain(quantity));
            }
            case "EPQ" -> {
                BigDecimal quantity = order(input)
                        .quantity(
                                number(input, "holdingPerUnitYear"),
                                number(input, "productionRate"),
                                number(input, "usageRate"));
                expect.put("epq", Told.plain(quantity)).put("eoq", Told.plain(quantity));
            }
            case "ROP" ->
                safety(
                        new SafetyStock(number(input, "leadTimeDemandMean"), number(input, "leadTimeDemandSd")),
                        input,
                        expect);
            case "SAFETY_STOCK" ->
                safety(
                        SafetyStock.daily(
                                number(input, "dailyMean"),
                                number(input, "dailySd"),
                                number(input, "leadTimeDays"),
                                number(input, "leadTimeSd")),
                        input,
                        expect);
            case "NEWSVENDOR" -> newsvendor(input, expect);
            case "ORDER_POINT" -> expect.put("requestQty", orderPoint(input));
            case "SUPPLY_DATE" ->
                expect.put(
                        "supplyDate",
                        LeadTime.ofDays(input.path("leadTimeDays").asInt())
                                .due(LocalDate.parse(input.path("purchaseDate").asText()))
                                .toString());
            default -> {
                return Answer.unsupported("no such kind: " + worked.text("kind"));
            }
        }
        return Answer.given(block);
    }

    private static EconomicOrder order(JsonNode input) {
        return new EconomicOrder(number(input, "annualDemand"), number(input, "orderCost"));
    }

    private static void safety(SafetyStock stock, JsonNode input, ObjectNode expect) {
        ServiceLevel level = new ServiceLevel(number(input, "serviceLevel"));
        expect.put("z", Told.plain(level.z()))
                .put("safetyStock", Told.plain(stock.at(level)))
                .put("reorderPoint", Told.plain(stock.reorderPoint(level)));
    }

    private static void newsvendor(JsonNode input, ObjectNode expect) {
        Newsvendor newsvendor = new Newsvendor(number(input, "shortageCost"), number(input, "excessCost"));
        expect.put("criticalRatio", Told.plain(newsvendor.criticalRatio()));
        BigDecimal stock = switch (input.path("distribution").asText()) {
            case "uniform" -> newsvendor.uniform(number(input, "low"), number(input, "high"));
            case "normal" -> newsvendor.normal(number(input, "mean"), number(input, "sd"));
            default -> throw new IllegalArgumentException("no such distribution: " + input);
        };
        expect.put("stock", Told.plain(stock));
    }

    private static String orderPoint(JsonNode input) {
        OrderRule rule = input.hasNonNull("min")
                ? OrderRule.between(steps(input, "min"), steps(input, "target"))
                : OrderRule.TO_ORDER;
        if (input.hasNonNull("multiple")) {
            rule = rule.by(steps(input, "multiple"), 0);
        }
        long expected = steps(input, "onHand") + steps(input, "incoming") - steps(input, "outgoing");
        return AvailabilityCases.plain(rule.order(expected));
    }

    private static long steps(JsonNode input, String field) {
        return input.hasNonNull(field) ? AvailabilityCases.steps(input.path(field)) : 0;
    }

    private static BigDecimal number(JsonNode input, String field) {
        return new BigDecimal(input.path(field).asText("0"));
    }
}
