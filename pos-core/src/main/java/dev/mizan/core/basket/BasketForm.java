// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a basket in a fact; its lines are columns. */
final class BasketForm {
    private BasketForm() {}

    static void write(Basket basket, FieldWriter out) {
        out.text("store", basket.counter().store().value())
                .text("channel", basket.counter().channel().code())
                .text("currency", basket.currency().code())
                .maybe("customer", basket.shopper().customer());
        if (!basket.shopper().groups().isEmpty()) {
            out.texts(
                    "groups",
                    basket.shopper().groups().stream().map(CustomerGroup::code).toList());
        }
        out.number("lastId", basket.lastId());
        Map<String, Long> units = new LinkedHashMap<>();
        List<BasketLine> lines = basket.lines();
        long[] unit = lines.stream()
                .map(line -> line.quantity().unit().notation())
                .mapToLong(notation -> units.computeIfAbsent(notation, first -> (long) units.size()))
                .toArray();
        out.texts("units", List.copyOf(units.keySet()))
                .texts("items", lines.stream().map(line -> line.item().value()).toList())
                .numbers("id", lines.stream().mapToLong(BasketLine::id).toArray())
                .numbers("unit", unit)
                .numbers(
                        "steps",
                        lines.stream()
                                .mapToLong(line -> line.quantity().steps())
                                .toArray());
        HandForm.write(lines, out);
    }

    static Basket read(FieldReader in) {
        StoreId store = in.parsed("store", StoreId::new);
        Channel channel = in.parsed("channel", Channel::new);
        Currency currency = in.parsed("currency", Currency::of);
        Optional<CustomerId> customer = in.maybe("customer").map(CustomerId::new);
        List<CustomerGroup> groups = in.has("groups")
                ? in.texts("groups").stream().map(CustomerGroup::new).toList()
                : List.of();
        int lastId = Math.toIntExact(in.number("lastId"));
        List<Unit> units = in.texts("units").stream().map(Unit::ofNotation).toList();
        List<String> items = in.texts("items");
        long[] id = column(in, "id", items.size());
        long[] unit = column(in, "unit", items.size());
        long[] steps = column(in, "steps", items.size());
        Map<Integer, ManualPrice> byHand = HandForm.read(in, currency);
        BasketLine[] lines = new BasketLine[items.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = new BasketLine(
                    (int) id[i],
                    Sku.of(items.get(i)),
                    new Quantity(steps[i], units.get((int) unit[i])),
                    Optional.ofNullable(byHand.get(i)));
        }
        return Basket.of(new Counter(store, channel, currency), new Shopper(customer, groups), Lines.of(lines), lastId);
    }

    static long[] column(FieldReader in, String name, int size) {
        long[] column = in.numbers(name);
        if (column.length != size) {
            throw in.wrong(name + ": " + column.length + " numbers for " + size + " lines");
        }
        return column;
    }
}
