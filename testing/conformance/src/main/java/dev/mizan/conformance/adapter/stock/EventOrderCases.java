// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.CostHistory;
import dev.mizan.inventory.history.StockEvent;
import dev.mizan.inventory.history.Terms;
import dev.mizan.inventory.history.ValuationProfile;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Events that arrive in other orders, twice and in other batches: told as they stand, backwards, one by one and twice; the
 * state is answered where all of these agree. Events are written as in the files of valuation: {@code op}, {@code qty},
 * {@code unitCost} or {@code value}, the {@code day} that they happened on, and {@code ref} or {@code id} for a name.
 */
final class EventOrderCases {
    private static final Terms TERMS = new Terms(BackDating.REPLAY, Instant.EPOCH, day(100_000));

    private EventOrderCases() {}

    static void play(JsonNode input, ObjectNode expect) {
        if (input.path("events").isEmpty()) {
            throw new IllegalArgumentException("events are asked for: " + input);
        }
        Currency currency = Goods.currency(input.path("moneyScale"));
        Valuation valuation = Goods.valuation(
                input.path("method").asText("FIFO"), input.path("standardCost"), currency, ValuationProfile.ODOO_LIKE);
        List<StockEvent> events = new ArrayList<>();
        input.path("events").forEach(event -> events.add(event(event, events.size() + 1, currency, valuation)));
        List<StockEvent> backwards = new ArrayList<>(events);
        Collections.reverse(backwards);
        backwards.addAll(events);
        Set<String> states = new HashSet<>();
        CostHistory history = told(valuation, List.of(events));
        states.add(state(history));
        states.add(state(told(valuation, List.of(backwards))));
        states.add(state(told(valuation, backwards.stream().map(List::of).toList())));
        String quantity = Goods.plain(new Quantity(history.quantity(), Goods.UNIT));
        String value = Money.ofMinor(history.value(), currency).toPlainString();
        expect.put("endingQty", quantity)
                .put("onHand", quantity)
                .put("endingValue", value)
                .put("events", String.valueOf(history.size()))
                .put("sameState", states.size() == 1);
    }

    private static CostHistory told(Valuation valuation, List<List<StockEvent>> batches) {
        CostHistory history = new CostHistory(valuation);
        batches.forEach(batch -> history.tellAll(batch, TERMS).orElseThrow());
        return history;
    }

    private static String state(CostHistory history) {
        return history.quantity() + " " + history.value();
    }

    private static StockEvent event(JsonNode event, int number, Currency currency, Valuation valuation) {
        String reference = event.path("ref").asText(event.path("id").asText("#" + number));
        Instant at = day(event.path("day").asInt(number));
        long steps = Goods.quantity(event.path("qty")).steps();
        return switch (event.path("op").asText()) {
            case "receipt" ->
                StockEvent.receipt(
                        reference,
                        at,
                        steps,
                        Goods.cost(event, currency, valuation).minor());
            case "issue", "sale", "vendorReturn", "undoCustomerReturn" -> StockEvent.issue(reference, at, steps);
            case "customerReturn", "undoVendorReturn" ->
                StockEvent.comeBack(reference, at, event.path("of").asText(), steps);
            default -> throw new IllegalArgumentException("no such step: " + event);
        };
    }

    private static Instant day(int day) {
        return Instant.EPOCH.plus(Duration.ofDays(day));
    }
}
