// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.inventory.availability.Origin;
import dev.mizan.inventory.availability.Route;
import dev.mizan.inventory.availability.Routing;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From where a basket is shipped. A site is what lies there, as in the cases of click and collect, or has it under {@code
 * stock} beside the {@code cost} of a parcel; where no site has a cost all parcels cost the same, so the fewest win.
 */
final class RoutingCases {
    /** A parcel whose cost is not told. */
    private static final long PLAIN = 1;

    private RoutingCases() {}

    static void route(JsonNode input, ObjectNode expect) {
        if (!input.path("sites").isObject() || !input.path("lines").isArray()) {
            throw new IllegalArgumentException("sites by name and lines are asked for: " + input);
        }
        Map<Sku, Long> basket = new HashMap<>();
        input.path("lines")
                .forEach(line -> basket.merge(
                        Sku.of(line.path("sku").asText()), AvailabilityCases.steps(line.path("qty")), Math::addExact));
        List<Origin> origins = new ArrayList<>();
        input.path("sites")
                .properties()
                .forEach(site -> origins.add(origin(
                        site.getKey(), site.getValue(), input.path("costs").path(site.getKey()))));
        boolean priced = origins.stream().anyMatch(it -> it.cost() != PLAIN);
        Outcome<Route> routed = Routing.USUAL.route(basket, origins);
        if (routed instanceof Outcome.Done<Route> done) {
            tell(done.value(), priced, expect);
        } else {
            Refused<Route> refused = (Refused<Route>) routed;
            expect.put("result", "REJECT_ALL").put("reason", Told.name(refused.reason()));
            expect.putArray("sites");
            ReservationCases.missing(refused, expect.putArray("short"));
        }
    }

    private static Origin origin(String site, JsonNode told, JsonNode beside) {
        JsonNode cost = told.hasNonNull("cost") ? told.path("cost") : beside;
        Map<Sku, Long> there = new HashMap<>();
        (told.has("stock") ? told.path("stock") : told).properties().forEach(it -> {
            if (!it.getKey().equals("cost")) {
                there.put(Sku.of(it.getKey()), AvailabilityCases.steps(it.getValue()));
            }
        });
        long minor = cost.isMissingNode() || cost.isNull()
                ? PLAIN
                : Money.of(cost.asText(), Currency.SAR).minor();
        return new Origin(new PlaceId(site), minor, there);
    }

    private static void tell(Route route, boolean priced, ObjectNode expect) {
        expect.put("result", "ROUTED").put("shipments", String.valueOf(route.places()));
        if (priced) {
            expect.put("cost", Money.ofMinor(route.cost(), Currency.SAR).toPlainString());
        }
        ArrayNode sites = expect.putArray("sites");
        route.needs().stream().map(need -> need.place().value()).distinct().forEach(sites::add);
        ObjectNode picks = expect.putObject("allocation");
        for (Need need : route.needs()) {
            picks.withObjectProperty(need.place().value())
                    .put(need.sku().value(), AvailabilityCases.plain(need.steps()));
        }
    }
}
