// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.inventory.landed.Margin;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;

/** Markup and margin; inputs that point at another case are told in words only. */
final class RetailCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        JsonNode input = worked.input().path("input");
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        if (input.has("markupOnCostPct")) {
            Percent markup = Percent.of(input.path("markupOnCostPct").asText());
            expect.put(
                    "marginOnRetailPct",
                    Margin.ofMarkup(markup, Rounding.HALF_UP).toString());
            return Answer.given(block);
        }
        if (input.has("marginOnRetailPct")) {
            Percent margin = Percent.of(input.path("marginOnRetailPct").asText());
            expect.put(
                    "markupOnCostPct", Margin.toMarkup(margin, Rounding.HALF_UP).toString());
            return Answer.given(block);
        }
        return Answer.unsupported("words only: " + input);
    }
}
