// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.ValuationProfile;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Quantity;
import java.util.Optional;

/** Returns, corrections, late events, and changes of method. */
final class HistoryCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        ObjectNode block = Answer.block();
        if (worked.has("fromMethod")) {
            switched(worked, block.putObject("expect"));
            return Answer.given(block);
        }
        if (worked.input().has("expectByPolicy")) {
            ObjectNode policies = block.putObject("expectByPolicy");
            played(worked, BackDating.CORRECT_NOW).tell(policies.putObject("correctNow"));
            played(worked, BackDating.REPLAY).tell(policies.putObject("replay"));
        } else {
            played(worked, BackDating.REPLAY).tell(block.putObject("expect"));
        }
        return Answer.given(block);
    }

    private static PlayedHistory played(Case worked, BackDating policy) {
        PlayedHistory history = new PlayedHistory(worked, policy);
        for (JsonNode event : new Given(worked.input()).rows("events")) {
            history.tell(event);
        }
        return history;
    }

    private static void switched(Case worked, ObjectNode expect) {
        Currency currency = Goods.currency(worked.input().path("moneyScale"));
        JsonNode standard = worked.input().path("standardCost");
        ValuationProfile profile = ValuationProfile.ODOO_LIKE;
        Valuation from = Goods.valuation(worked.text("fromMethod"), standard, currency, profile);
        Store store = new Store(currency, from);
        for (JsonNode event : new Given(worked.input()).rows("events")) {
            Quantity quantity = Goods.quantity(event.path("qty"));
            switch (event.path("op").asText()) {
                case "receipt" -> store.receive(quantity, Goods.cost(event, currency, from));
                case "issue" -> store.issue(quantity);
                default -> throw new IllegalArgumentException("no such step: " + event);
            }
        }
        Optional<StandardCost> known = store.knownCost();
        Valuation to = worked.text("toMethod").equals("STD") && !worked.has("standardCost")
                ? profile.at(known.orElseThrow())
                : Goods.valuation(worked.text("toMethod"), standard, currency, profile);
        profile.way(from.method(), to, known).forEach(store::keep);
        expect.put("endingQty", Goods.plain(store.onHand()))
                .put("endingValue", store.value().toPlainString());
    }
}
