// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.inventory.unit.ExactQuantity;
import dev.mizan.inventory.unit.UnitPrice;
import dev.mizan.inventory.unit.Units;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conversions of quantities and prices between units, and rounding to steps. */
final class UnitCases implements Adapter {
    private static final Pattern PACK = Pattern.compile("([A-Za-z]+?)(\\d+)");

    @Override
    public Answer answer(Case worked) {
        if (worked.has("factor")) {
            return Answer.unsupported("words only: the factor");
        }
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        String kind = worked.has("kind") ? worked.text("kind") : "QUANTITY";
        switch (kind) {
            case "STEP_ROUND" -> step(worked, expect);
            case "PRICE" -> {
                ExactQuantity number = ExactQuantity.of(worked.text("qty"), Unit.PIECE);
                UnitPrice price = new UnitPrice(number.amount(), Currency.JPY, unit(worked.text("from")));
                expect.put("unitPriceExact", price.in(unit(worked.text("to"))).toPlainString());
            }
            default -> quantity(worked, expect);
        }
        return Answer.given(block);
    }

    private static void quantity(Case worked, ObjectNode expect) {
        ExactQuantity from = ExactQuantity.of(worked.text("qty"), unit(worked.text("from")));
        Unit other = unit(worked.text("to"));
        if (from.unit().dimension() != other.dimension()) {
            expect.put("error", "no " + other + " in " + from.unit() + ": another dimension")
                    .put("valid", false);
            return;
        }
        ExactQuantity to = from.in(other);
        ExactQuantity hundredth = ExactQuantity.of("0.01", to.unit());
        expect.put("exact", to.toPlainString())
                .put("rounded0_01", to.toMultipleOf(hundredth, Rounding.HALF_UP).toPlainString());
        String back = to.in(from.unit()).toPlainString();
        String name = worked.text("from");
        expect.put("roundTrip", back)
                .put("roundTrip" + Character.toUpperCase(name.charAt(0)) + name.substring(1), back);
    }

    private static void step(Case worked, ObjectNode expect) {
        ExactQuantity quantity = ExactQuantity.of(worked.text("qty"), Unit.PIECE);
        ExactQuantity step = ExactQuantity.of(worked.text("step"), Unit.PIECE);
        expect.put("round", quantity.toMultipleOf(step, Rounding.HALF_UP).toPlainString())
                .put("ceil", quantity.toMultipleOf(step, Rounding.CEILING).toPlainString())
                .put("floor", quantity.toMultipleOf(step, Rounding.FLOOR).toPlainString());
    }

    /** A unit by its symbol; {@code box4} is four pieces, {@code bottle120} is 120 millilitres. */
    private static Unit unit(String name) {
        Matcher pack = PACK.matcher(name);
        if (Units.find(name).isEmpty() && pack.matches()) {
            Unit content = pack.group(1).equals("bottle") ? Unit.MILLILITRE : Unit.PIECE;
            return Unit.pack(name, content, Long.parseLong(pack.group(2)));
        }
        return Units.find(name).orElseThrow(() -> new IllegalArgumentException("no unit " + name));
    }
}
