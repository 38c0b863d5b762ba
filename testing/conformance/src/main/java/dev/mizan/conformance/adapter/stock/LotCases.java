// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.inventory.unit.UnitPrice;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;

/** The cost of what was sold from purchases, by each method. */
final class LotCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        ObjectNode block = Answer.block();
        ObjectNode expected = block.putObject("expected");
        JsonNode input = worked.input().path("input");
        sold(input, "fifo", Valuation.FIFO, expected);
        sold(input, "lifo", Valuation.LIFO, expected);
        sold(input, "average", Valuation.MOVING_AVERAGE, expected);
        return Answer.given(block);
    }

    private static void sold(JsonNode input, String name, Valuation valuation, ObjectNode expected) {
        Store store = new Store(Currency.SAR, valuation);
        for (JsonNode purchase : new Given(input).rows("purchases")) {
            Quantity quantity = Goods.quantity(purchase.required(0));
            UnitPrice one = UnitPrice.of(purchase.required(1).asText(), Currency.SAR, Goods.UNIT);
            store.receive(quantity, one.of(quantity, Rounding.HALF_UP));
        }
        Quantity sold = Goods.quantity(new Given(input).node("sold"));
        Money cost = sold.isZero() ? Money.zero(Currency.SAR) : store.issue(sold);
        expected.put(name + "_cost", cost.toPlainString())
                .put(name + "_left", store.value().toPlainString());
    }
}
