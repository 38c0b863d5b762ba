// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.core.catalog.Barcode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemBuilder;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.core.catalog.LifeCycle;
import dev.mizan.core.catalog.Stage;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Gtin;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Items with everything that an item can have, and changes that define few numbers again and again. */
public final class ItemGen {
    public static final LocalDate DAY_ONE = LocalDate.of(2026, 1, 1);

    private ItemGen() {}

    /** Days around the first of January 2026, so that periods meet and miss. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-6, 6).map(DAY_ONE::plusDays);
    }

    /** Periods of those days, some without an end. */
    public static Arbitrary<Period> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 6))
                .as((from, days) -> days == 0 ? Period.from(from) : Period.between(from, from.plusDays(days)))
                .optional(0.7)
                .map(period -> period.orElse(Period.ALWAYS));
    }

    public static Arbitrary<LifeCycle> lifeCycles() {
        return Combinators.combine(days(), Arbitraries.of(Stage.class))
                .as(LifeCycle.Step::new)
                .list()
                .ofMaxSize(4)
                .uniqueElements(LifeCycle.Step::from)
                .map(LifeCycle::new);
    }

    /** A GTIN-13 of a number, its check digit put on. */
    public static String ean13(long number) {
        String body = String.format("%012d", number);
        return body + Gtin.checkDigit(body);
    }

    public static Arbitrary<Item> items() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(Text.of("tea", "شاي"), Text.en("sugar"), Text.ar("حليب")),
                        lifeCycles(),
                        periods(),
                        Arbitraries.of("STANDARD", "BOOKS").map(TaxClass::new),
                        Arbitraries.integers().between(0, 31))
                .as(ItemGen::item)
                .withoutEdgeCases();
    }

    private static Item item(int number, Text name, LifeCycle life, Period valid, TaxClass tax, int extras) {
        // The base unit goes with the number, since it can not change.
        Unit base = number % 3 == 0 ? Unit.KILOGRAM : Unit.PIECE;
        Unit pack = base == Unit.PIECE ? Unit.pack("box" + number, base, number + 1) : Unit.GRAM;
        ItemBuilder item = Item.builder(Sku.of("I-" + number), name)
                .unit(base)
                .pack(pack)
                .lifeCycle(life)
                .taxClass(tax)
                .barcode(new Barcode(ean13(number), Quantity.of(1, base), valid));
        if ((extras & 1) != 0) {
            item.barcode("own-" + number, Quantity.of(extras, pack));
        }
        if ((extras & 2) != 0) {
            item.path("Food", "Hot drinks");
        }
        if ((extras & 4) != 0) {
            item.tare(Quantity.of("0.012", Unit.KILOGRAM)).origin("LK");
        }
        if ((extras & 8) != 0) {
            item.supplier(new SupplierId("S-1"), "T 77").supplier(new SupplierId("S-2"), "ش");
        }
        if ((extras & 16) != 0) {
            item.variant("TEA", Map.of("size", "L", "colour", "green"));
        }
        return item.build();
    }

    /** Changes in a row, each of different items. */
    public static Arbitrary<List<ItemsChanged>> changes() {
        return items().list()
                .ofMaxSize(5)
                .uniqueElements(Item::sku)
                .map(ItemsChanged::new)
                .list()
                .ofMaxSize(6)
                .withoutEdgeCases();
    }
}
