// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Remainder;

/** An amount of minor units split by weights: {@link Money#allocate} with a named remainder policy. */
public final class Proration implements Adapter {
    @Override
    public Answer answer(Case worked) {
        Money whole = Money.ofMinor(worked.whole("amount"), Currency.EUR);
        ObjectNode block = Answer.block();
        ArrayNode parts = block.putArray("expect");
        long[] weights = worked.wholes("weights");
        Remainder policy = policy(worked.text("policy"));
        Iterable<Money> split = worked.has("floors")
                ? whole.allocateAbove(weights, worked.wholes("floors"), policy)
                : whole.allocate(weights, policy);
        split.forEach(it -> parts.add(it.minor()));
        return Answer.given(block);
    }

    static Remainder policy(String name) {
        return switch (name) {
            case "ANY_EXACT", "UNORDERED" -> Remainder.LARGEST_REMAINDER;
            default -> Remainder.valueOf(name);
        };
    }
}
