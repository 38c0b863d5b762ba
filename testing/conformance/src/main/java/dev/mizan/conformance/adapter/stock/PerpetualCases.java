// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.inventory.history.ValuationProfile;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;

/** Receipts and issues under a method, each issue the rounded share of what is left. */
final class PerpetualCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        Currency currency = Goods.currency(worked.input().path("moneyScale"));
        Valuation valuation = Goods.valuation(
                worked.text("method"), worked.input().path("standardCost"), currency, ValuationProfile.ODOO_LIKE);
        Store store = new Store(currency, valuation);
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        ArrayNode values = expect.putArray("issueValues");
        for (JsonNode event : new Given(worked.input()).rows("events")) {
            Quantity quantity = Goods.quantity(event.path("qty"));
            switch (event.path("op").asText()) {
                case "receipt" -> {
                    Money cost = Goods.cost(event, currency, valuation);
                    if (!quantity.isZero()) {
                        store.receive(quantity, cost);
                    }
                }
                case "issue" -> {
                    Money cost = quantity.isZero() ? Money.zero(currency) : store.issue(quantity);
                    values.add(cost.toPlainString());
                }
                default -> {
                    return Answer.unsupported("no such step: " + event);
                }
            }
        }
        expect.put("endingQty", Goods.plain(store.onHand()))
                .put("endingValue", store.value().toPlainString())
                .put("trueUpToCogs", store.trueUps().toPlainString());
        return Answer.given(block);
    }
}
