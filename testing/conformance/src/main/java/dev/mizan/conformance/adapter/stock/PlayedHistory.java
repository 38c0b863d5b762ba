// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Case;
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
import java.util.SortedMap;
import java.util.TreeMap;

/** A case's steps told to a {@link CostHistory}: one day for each, or the day that a step names. */
final class PlayedHistory {
    private final CostHistory history;
    private final Currency currency;
    private final BackDating policy;
    private final Valuation valuation;
    private final SortedMap<Instant, String> issues = new TreeMap<>();
    private int told;

    PlayedHistory(Case worked, BackDating policy) {
        this.currency = Goods.currency(worked.input().path("moneyScale"));
        this.policy = policy;
        this.valuation = Goods.valuation(
                worked.text("method"), worked.input().path("standardCost"), currency, ValuationProfile.ODOO_LIKE);
        this.history = new CostHistory(valuation);
    }

    void tell(JsonNode event) {
        told++;
        // of one day, in the order in which they are told
        Instant at = day(event.path("day").asInt(told)).plusSeconds(told);
        Terms terms = new Terms(policy, Instant.EPOCH, day(1_000 + told));
        String reference = event.path("ref").asText("#" + told);
        if (event.path("op").asText().equals("correctQuantity")) {
            history.correctQuantity(event.path("of").asText(), steps(event.path("newQty")), reference, terms)
                    .orElseThrow();
            return;
        }
        StockEvent.Kind kind = kind(event);
        long minor = kind == StockEvent.Kind.RECEIPT
                ? Goods.cost(event, currency, valuation).minor()
                : 0;
        String of = kind == StockEvent.Kind.RETURN ? event.path("of").asText() : "";
        history.tell(new StockEvent(reference, at, kind, steps(event.path("qty")), minor, of), terms)
                .orElseThrow();
        if (kind == StockEvent.Kind.ISSUE) {
            issues.put(at, reference);
        }
    }

    private static StockEvent.Kind kind(JsonNode event) {
        return switch (event.path("op").asText()) {
            case "receipt" -> StockEvent.Kind.RECEIPT;
            case "issue", "vendorReturn", "undoCustomerReturn" -> StockEvent.Kind.ISSUE;
            case "customerReturn", "undoVendorReturn" -> StockEvent.Kind.RETURN;
            default -> throw new IllegalArgumentException("no such step: " + event);
        };
    }

    void tell(ObjectNode expect) {
        expect.put("endingQty", Goods.plain(new Quantity(history.quantity(), Goods.UNIT)))
                .put("endingValue", Money.ofMinor(history.value(), currency).toPlainString());
        ArrayNode values = expect.putArray("issueValuesInEffectiveOrder");
        issues.values()
                .forEach(it ->
                        values.add(Money.ofMinor(history.cost(it), currency).toPlainString()));
    }

    private static long steps(JsonNode quantity) {
        return Goods.quantity(quantity).steps();
    }

    private static Instant day(int day) {
        return Instant.EPOCH.plus(Duration.ofDays(day));
    }
}
