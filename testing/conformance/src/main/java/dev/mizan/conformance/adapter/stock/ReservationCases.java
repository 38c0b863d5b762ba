// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.PromisedStock;
import dev.mizan.inventory.reservation.WebShop;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Promises of others, and baskets that are promised whole or not at all. */
final class ReservationCases {
    private static final PlaceId PLACE = new PlaceId("S1");
    private static final Instant LONG = at("23:59:59");

    private ReservationCases() {}

    static void others(JsonNode input, ObjectNode expect) {
        PromisedStock stock = new PromisedStock();
        WebShop shop = new WebShop(stock);
        Sku item = Sku.of("ITEM");
        stock.change(PLACE, item, AvailabilityCases.steps(input.path("quantity")));
        stock.change(PLACE, item, -AvailabilityCases.steps(input.path("allocated")));
        // when they were made is not told, only that each found its goods: more lay there then
        long promised = 0;
        for (JsonNode other : new Given(input).rows("reservations")) {
            promised += AvailabilityCases.steps(other.path("qty"));
        }
        stock.change(PLACE, item, promised);
        int number = 0;
        for (JsonNode other : new Given(input).rows("reservations")) {
            Need need = new Need(PLACE, item, AvailabilityCases.steps(other.path("qty")));
            shop.reserve("R" + number++, List.of(need), at(other.path("until").asText()), Instant.EPOCH)
                    .orElseThrow();
        }
        stock.change(PLACE, item, -promised);
        expect.put(
                "availableForOtherCheckouts",
                AvailabilityCases.plain(
                        stock.available(PLACE, item, at(input.path("now").asText()))));
    }

    static void basket(JsonNode input, ObjectNode expect) {
        PromisedStock stock = new PromisedStock();
        new Given(input)
                .node("stock")
                .properties()
                .forEach(it -> stock.change(PLACE, Sku.of(it.getKey()), AvailabilityCases.steps(it.getValue())));
        List<Need> basket = new ArrayList<>();
        new Given(input)
                .rows("lines")
                .forEach(line -> basket.add(
                        new Need(PLACE, Sku.of(line.path("sku").asText()), AvailabilityCases.steps(line.path("qty")))));
        var reserved = new WebShop(stock).reserve("B", basket, LONG, Instant.EPOCH);
        expect.put("result", reserved.isDone() ? "RESERVED" : "REJECT_ALL");
        ObjectNode after = expect.putObject("availableAfter");
        input.path("stock")
                .fieldNames()
                .forEachRemaining(sku ->
                        after.put(sku, AvailabilityCases.plain(stock.available(PLACE, Sku.of(sku), Instant.EPOCH))));
        ArrayNode list = expect.putArray("short");
        if (reserved instanceof Refused<?> refused) {
            missing(refused, list);
        }
    }

    /** What is not there, item by item. */
    static void missing(Refused<?> refused, ArrayNode list) {
        String missing = refused.facts().getOrDefault("missing", "");
        for (String item : missing.isEmpty() ? new String[0] : missing.split(", ")) {
            String[] words = item.split(" ", 2);
            list.addObject().put("sku", words[1]).put("missing", AvailabilityCases.plain(Long.parseLong(words[0])));
        }
    }

    private static Instant at(String time) {
        return time.contains("T")
                ? Instant.parse(time)
                : LocalDate.EPOCH.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }
}
