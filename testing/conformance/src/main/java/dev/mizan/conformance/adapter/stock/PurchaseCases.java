// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.inventory.purchase.ReceivingTolerance;
import dev.mizan.inventory.purchase.ThreeWayMatch;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tolerances, matches, and what receipts and issues post. */
final class PurchaseCases implements Adapter {
    private static final Pattern RECEIVE = Pattern.compile("receive ([0-9.]+) @ ([0-9.]+)");
    private static final Pattern ISSUE = Pattern.compile("issue ([0-9.]+) ([A-Z]+)");

    @Override
    public Answer answer(Case worked) {
        JsonNode input = worked.input().path("input");
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        switch (worked.text("kind")) {
            case "TOLERANCE" -> tolerance(input, expect);
            case "THREE_WAY" -> match(input, expect);
            case "POSTING" -> {
                if (!post(input, expect.putArray("postings"))) {
                    return Answer.unsupported("words only: " + input);
                }
            }
            default -> {
                return Answer.unsupported("no such kind: " + worked.text("kind"));
            }
        }
        return Answer.given(block);
    }

    private static void tolerance(JsonNode input, ObjectNode expect) {
        Percent over = Percent.of(input.path("tolerancePct").asText("0"));
        ReceivingTolerance tolerance = new ReceivingTolerance(over, Percent.ZERO);
        Quantity ordered = Goods.quantity(input.path("ordered"));
        Given it = new Given(input);
        Quantity received = Goods.quantity(input.path("received"));
        if (it.has("receivedBefore", "alreadyReceived")) {
            received = received.plus(Goods.quantity(it.node("receivedBefore", "alreadyReceived")));
        }
        expect.put("accepted", tolerance.accepts(ordered, received)).put("max", Goods.plain(tolerance.most(ordered)));
    }

    private static void match(JsonNode input, ObjectNode expect) {
        ThreeWayMatch match = new ThreeWayMatch(
                money(input.path("ordered").required(1)),
                Goods.quantity(input.path("received")),
                Goods.quantity(input.path("invoiced").required(0)),
                money(input.path("invoiced").required(1)));
        ThreeWayMatch.Result result =
                match.against(Percent.of(input.path("priceTolerancePct").asText("0")));
        expect.put("status", result.status().name())
                .put("matched", result.matched().toPlainString())
                .put("disputed", result.disputed().toPlainString())
                .put("variancePosted", result.variance().toPlainString());
    }

    /** What each step posts: the change of the stock's value against received-not-invoiced or the cost of goods sold. */
    private static boolean post(JsonNode input, ArrayNode postings) {
        Valuation valuation = Valuation.MOVING_AVERAGE;
        for (JsonNode step : input.path("steps")) {
            Matcher issue = ISSUE.matcher(step.asText());
            if (issue.matches()) {
                valuation =
                        issue.group(2).equals("AVCO") ? Valuation.MOVING_AVERAGE : Valuation.ofNotation(issue.group(2));
            }
        }
        Store store = new Store(Currency.SAR, valuation);
        for (JsonNode step : input.path("steps")) {
            Matcher receive = RECEIVE.matcher(step.asText());
            Matcher issue = ISSUE.matcher(step.asText());
            if (receive.matches()) {
                Quantity quantity = Quantity.of(receive.group(1), Goods.UNIT);
                Money cost = Money.of(receive.group(2), Currency.SAR).times(quantity, Rounding.HALF_UP);
                store.receive(quantity, cost);
                pair(postings, "Inventory", "GRNI", cost);
            } else if (issue.matches()) {
                Money cost = store.issue(Quantity.of(issue.group(1), Goods.UNIT));
                pair(postings, "COGS", "Inventory", cost);
            } else {
                return false;
            }
        }
        return input.path("steps").size() > 0;
    }

    private static void pair(ArrayNode postings, String debit, String credit, Money amount) {
        ArrayNode posting = postings.addArray();
        posting.addArray().add(debit).add(amount.toPlainString());
        posting.addArray().add(credit).add(amount.negated().toPlainString());
    }

    private static Money money(JsonNode text) {
        return Money.of(text.asText(), Currency.SAR);
    }
}
