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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
        ClockForm.write(basket.clock(), lines, out);
        if (lines.stream().anyMatch(line -> line.serial().isPresent())) {
            out.texts(
                    "serials",
                    lines.stream().map(line -> line.serial().orElse("")).toList());
        }
        ChoiceForm.write(lines, out);
        if (lines.stream().anyMatch(line -> !line.parts().isEmpty())) {
            PartPiece.write(lines.stream().map(BasketLine::parts).toList(), out);
        }
        if (lines.stream().anyMatch(line -> line.counted() != 0)) {
            out.numbers("counted", lines.stream().mapToLong(BasketLine::counted).toArray());
        }
    }

    static Basket read(FieldReader in) {
        Counter counter = new Counter(
                in.parsed("store", StoreId::new),
                in.parsed("channel", Channel::new),
                in.parsed("currency", Currency::of));
        Optional<CustomerId> customer =
                in.has("customer") ? Optional.of(in.parsed("customer", CustomerId::new)) : Optional.empty();
        List<CustomerGroup> groups = in.has("groups") ? each(in, "groups", CustomerGroup::new) : List.of();
        int lastId = Math.toIntExact(in.number("lastId"));
        List<Unit> units = each(in, "units", Unit::ofNotation);
        List<Sku> items = each(in, "items", Sku::of);
        long[] id = column(in, "id", items.size());
        long[] unit = column(in, "unit", items.size());
        long[] steps = column(in, "steps", items.size());
        Map<Integer, ManualPrice> byHand = HandForm.read(in, counter.currency());
        ClockForm.Read times = ClockForm.read(in);
        List<String> serials = in.has("serials") ? in.texts("serials") : Collections.nCopies(items.size(), "");
        if (serials.size() != items.size()) {
            throw in.wrong("serials: " + serials.size() + " for " + items.size() + " lines");
        }
        Map<Integer, List<String>> chosen = ChoiceForm.read(in);
        List<List<PartPiece>> parts = PartPiece.read(items.size(), in);
        long[] counted = in.has("counted") ? column(in, "counted", items.size()) : new long[items.size()];
        BasketLine[] lines = new BasketLine[items.size()];
        for (int i = 0; i < lines.length; i++) {
            if (unit[i] < 0 || unit[i] >= units.size() || steps[i] <= 0 || id[i] > lastId || id[i] < 1) {
                throw in.wrong("not a line: " + id[i] + " of " + steps[i] + " steps in unit " + unit[i]);
            }
            Quantity quantity = new Quantity(steps[i], units.get((int) unit[i]));
            lines[i] = new BasketLine(
                    (int) id[i],
                    items.get(i),
                    quantity,
                    Optional.ofNullable(byHand.get(i)),
                    times.of(i),
                    Optional.of(serials.get(i)).filter(it -> !it.isEmpty()),
                    chosen.getOrDefault(i, List.of()),
                    parts.get(i),
                    counted[i]);
        }
        return Basket.of(counter, new Shopper(customer, groups), Lines.of(lines), lastId, times.clock());
    }

    private static <T> List<T> each(FieldReader in, String name, Function<String, T> parser) {
        List<String> texts = in.texts(name);
        try {
            return texts.stream().map(parser).toList();
        } catch (IllegalArgumentException wrong) {
            throw in.wrong(name + ": " + wrong.getMessage());
        }
    }

    static long[] column(FieldReader in, String name, int size) {
        long[] column = in.numbers(name);
        if (column.length != size) {
            throw in.wrong(name + ": " + column.length + " numbers for " + size + " lines");
        }
        return column;
    }
}
