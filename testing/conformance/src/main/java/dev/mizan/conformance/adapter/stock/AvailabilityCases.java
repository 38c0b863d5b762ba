// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.inventory.availability.AvailableToPromise;
import dev.mizan.inventory.availability.Collect;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.availability.StockStates;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What can be promised: by states and periods, in kits, at places, against other reservations. */
final class AvailabilityCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        JsonNode input = worked.input().path("input");
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        switch (worked.text("kind")) {
            case "DISCRETE_ATP" -> promise(input, expect);
            case "STATES" -> states(input, expect);
            case "KIT" -> kit(input, expect);
            case "CLICK_COLLECT" -> collect(input, expect);
            case "RESERVATIONS" -> ReservationCases.others(input, expect);
            case "BASKET_RESERVE" -> ReservationCases.basket(input, expect);
            case "ROUTING" -> RoutingCases.route(input, expect);
            case "EVENT_ORDER" -> EventOrderCases.play(input, expect);
            default -> {
                return Answer.unsupported("no such kind: " + worked.text("kind"));
            }
        }
        for (Map.Entry<String, JsonNode> asked : worked.input().path("expect").properties()) {
            if (!expect.has(asked.getKey())) {
                return Answer.unsupported("nothing here answers " + asked.getKey());
            }
        }
        return Answer.given(block);
    }

    private static void promise(JsonNode input, ObjectNode expect) {
        AvailableToPromise plan = new AvailableToPromise(
                steps(input.path("onHand")), list(input.path("orders")), list(input.path("receipts")));
        ArrayNode atp = expect.putArray("atp");
        plan.discrete().forEach(it -> {
            if (it.isPresent()) {
                atp.add(plain(it.getAsLong()));
            } else {
                atp.addNull();
            }
        });
        ArrayNode cumulative = expect.putArray("cumulative");
        plan.cumulative().forEach(it -> cumulative.add(plain(it)));
    }

    private static void states(JsonNode input, ObjectNode expect) {
        new Given(input).node("stocked", "onHand", "quantity");
        long onHand = sum(input, "stocked", "onHand", "quantity");
        StockStates states = new StockStates(
                onHand,
                sum(input, "reserved", "allocated", "committed"),
                sum(input, "damaged", "qualityHold", "qualityControl", "safetyStock", "consigned"),
                sum(input, "incoming", "inTransit", "onOrder"));
        expect.put("available", plain(states.available()))
                .put("onHand", plain(states.onHand()))
                .put("projected", plain(states.projected()));
    }

    private static void kit(JsonNode input, ObjectNode expect) {
        List<Kit.Part> parts = new ArrayList<>();
        Map<Sku, Long> there = new HashMap<>();
        int number = 0;
        for (JsonNode component : new Given(input).rows("components")) {
            Sku sku = Sku.of(component.path("sku").asText("C" + number++));
            parts.add(new Kit.Part(sku, steps(component.path("need"))));
            there.put(sku, steps(component.path("available")));
        }
        expect.put("kits", new Kit(parts).available(there));
    }

    private static void collect(JsonNode input, ObjectNode expect) {
        SortedMap<String, Map<Sku, Long>> sites = new TreeMap<>();
        new Given(input).node("sites").properties().forEach(site -> {
            Map<Sku, Long> there = new HashMap<>();
            site.getValue().properties().forEach(it -> there.put(Sku.of(it.getKey()), steps(it.getValue())));
            sites.put(site.getKey(), there);
        });
        List<Collect.Line> lines = new ArrayList<>();
        new Given(input)
                .rows("lines")
                .forEach(line ->
                        lines.add(new Collect.Line(Sku.of(line.path("sku").asText()), steps(line.path("qty")))));
        Collect basket = Collect.of(lines);
        ArrayNode list = expect.putArray("sites");
        switch (input.path("mode").asText("LOCAL")) {
            case "LOCAL" -> basket.places(sites).forEach(list::add);
            case "ALL" -> basket.placesWithTransfers(sites).forEach(list::add);
            default -> throw new IllegalArgumentException("no such mode: " + input.path("mode"));
        }
    }

    static long steps(JsonNode text) {
        return Goods.quantity(text).steps();
    }

    static String plain(long steps) {
        return new Quantity(steps, Goods.UNIT).toPlainString();
    }

    private static List<Long> list(JsonNode texts) {
        List<Long> list = new ArrayList<>();
        texts.forEach(text -> list.add(steps(text)));
        return list;
    }

    private static long sum(JsonNode input, String... names) {
        long sum = 0;
        for (String name : names) {
            sum += input.hasNonNull(name) ? steps(input.path(name)) : 0;
        }
        return sum;
    }
}
