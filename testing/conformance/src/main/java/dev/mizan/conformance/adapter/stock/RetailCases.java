// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.inventory.landed.Margin;
import dev.mizan.inventory.landed.RetailMethod;
import dev.mizan.inventory.landed.RetailMethod.Ratio;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.List;
import java.util.Locale;

/**
 * Markup and margin, stock by the retail method and by an estimated profit; inputs that point at another case are told in
 * words only. Amounts are told by the parts of their names: {@code purchasesCost}, {@code beginningRetail}, {@code
 * netMarkups}, {@code markdowns}, {@code sales}; where a name has {@code return} or {@code cancel} it is taken off.
 */
final class RetailCases implements Adapter {
    private static final Currency BOOKS = Currency.SAR;
    private static final String[] PROFIT = {
        "grossProfitPct", "grossMarginPct", "marginPct", "marginOnRetailPct", "markupOnCostPct"
    };

    @Override
    public Answer answer(Case worked) {
        JsonNode input = worked.input().path("input");
        Given it = new Given(input);
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        if (it.has("netSales", "sales") && it.has(PROFIT)) {
            estimated(it, expect);
        } else if (it.has("markupOnCostPct")) {
            Percent markup = Percent.of(it.text("markupOnCostPct"));
            expect.put(
                    "marginOnRetailPct",
                    Margin.ofMarkup(markup, Rounding.HALF_UP).toString());
        } else if (it.has("marginOnRetailPct")) {
            Percent margin = Percent.of(it.text("marginOnRetailPct"));
            expect.put(
                    "markupOnCostPct", Margin.toMarkup(margin, Rounding.HALF_UP).toString());
        } else if (it.has("sales", "netSales") && sum(input, "cost").isPositive()) {
            retail(it, expect);
        } else {
            return Answer.unsupported("words only: " + input);
        }
        return Answer.given(block);
    }

    private static void retail(Given it, ObjectNode expect) {
        JsonNode input = it.input();
        RetailMethod method = new RetailMethod(
                sum(input, "cost"), sum(input, "retail"), sum(input, "markup"), sum(input, "markdown"));
        Money sales = money(it.text("netSales", "sales"));
        Ratio ratio = ratio(it);
        Money left = method.endingRetail(sales);
        expect.put("ratioDenominator", method.denominator(ratio).toPlainString())
                .put("ratioPct", method.percent(ratio, Rounding.HALF_UP).toString())
                .put("endingRetail", left.toPlainString())
                .put(
                        "endingCost",
                        method.endingCost(sales, ratio, Rounding.HALF_UP).toPlainString());
        if (it.has("counted", "countedRetail", "physicalRetail", "actualRetail")) {
            Money counted = money(it.text("counted", "countedRetail", "physicalRetail", "actualRetail"));
            expect.put("shrinkageRetail", left.minus(counted).toPlainString())
                    .put(
                            "shrinkageCost",
                            method.shrinkage(sales, counted, ratio, Rounding.HALF_UP)
                                    .toPlainString());
        }
    }

    private static Ratio ratio(Given it) {
        String told = it.has("method") ? it.text("method").toLowerCase(Locale.ROOT) : "";
        return told.contains("average") ? Ratio.AVERAGE_COST : Ratio.CONVENTIONAL;
    }

    /** What was sold at cost by the usual margin, and what must be left of what was there. */
    private static void estimated(Given it, ObjectNode expect) {
        Money there = sum(it.input(), "cost").plus(sum(it.input(), "purchases")).plus(sum(it.input(), "beginning"));
        Percent rate = Percent.of(it.text(PROFIT));
        Percent margin = it.has("markupOnCostPct") ? Margin.ofMarkup(rate, Rounding.HALF_UP) : rate;
        Money left = Margin.estimatedStock(there, money(it.text("netSales", "sales")), margin, Rounding.HALF_UP);
        for (String key : List.of("cogs", "costOfGoodsSold", "estimatedCogs")) {
            expect.put(key, there.minus(left).toPlainString());
        }
        for (String key : List.of("endingInventory", "endingCost", "estimatedInventory", "endingValue")) {
            expect.put(key, left.toPlainString());
        }
    }

    /** Of the amounts whose names tell that they are of a kind. */
    private static Money sum(JsonNode input, String kind) {
        Money sum = Money.zero(BOOKS);
        for (var field : input.properties()) {
            String name = field.getKey().toLowerCase(Locale.ROOT);
            if (kind(name).equals(kind) && field.getValue().isValueNode()) {
                Money amount = money(field.getValue().asText());
                sum = name.contains("return") || name.contains("cancel") ? sum.minus(amount) : sum.plus(amount);
            }
        }
        return sum;
    }

    private static String kind(String name) {
        if (name.contains("counted") || name.contains("physical") || name.contains("actual") || name.endsWith("pct")) {
            return "";
        }
        return List.of("markup", "markdown", "retail", "cost").stream()
                .filter(name::contains)
                .findFirst()
                .orElse(
                        name.contains("freight")
                                ? "cost"
                                : name.contains("purchase")
                                        ? "purchases"
                                        : name.contains("beginning") || name.contains("opening") ? "beginning" : "");
    }

    private static Money money(String amount) {
        return Money.of(amount, BOOKS);
    }
}
