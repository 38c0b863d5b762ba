// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.core.catalog.Barcode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemBuilder;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.exchange.internal.BarcodeCell;
import dev.mizan.suite.exchange.internal.Column;
import dev.mizan.suite.exchange.internal.Parts;
import dev.mizan.suite.exchange.internal.StageCell;
import dev.mizan.suite.exchange.internal.SupplierCell;
import dev.mizan.suite.exchange.internal.UnitCell;
import dev.mizan.suite.exchange.internal.VariantCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of an item. */
final class ItemCells {
    static final List<Column> COLUMNS = List.of(
            Column.text("sku"),
            Column.text("name_en"),
            Column.text("name_ar"),
            Column.text("barcodes"),
            Column.text("unit"),
            Column.text("tax_class"),
            Column.text("group"),
            Column.text("stage"),
            Column.text("origin"),
            Column.text("supplier_codes"),
            Column.text("tare"),
            Column.text("kind"),
            Column.extra("packs"),
            Column.extra("variant"));

    private ItemCells() {}

    static String[] written(Item item, boolean goods) {
        return new String[] {
            item.sku().value(),
            item.name().en(),
            item.name().ar(),
            Parts.join(
                    ';',
                    item.barcodes().stream()
                            .map(code -> barcode(code, item.unit()))
                            .toList()),
            item.unit().notation(),
            item.taxClass().code(),
            Parts.join('/', item.path()),
            StageCell.written(item.lifeCycle()),
            item.sourcing().origin().orElse(""),
            SupplierCell.written(item.sourcing().codes()),
            item.tare().map(UnitCell::written).orElse(""),
            goods ? "goods" : "service",
            Parts.join(';', item.packs().stream().map(UnitCell::pack).toList()),
            item.variant().map(VariantCell::written).orElse("")
        };
    }

    private static String barcode(Barcode code, Unit base) {
        List<String> parts = new ArrayList<>(List.of(code.code()));
        boolean dated = !code.valid().equals(Period.ALWAYS);
        if (dated
                || code.gives().steps() != base.stepsInOne()
                || !code.gives().unit().equals(base)) {
            parts.add(UnitCell.written(code.gives()));
        }
        if (dated) {
            parts.add(code.valid().toString());
        }
        return Parts.join('=', parts);
    }

    /** The item of a row; what the file has no column for is kept as it stands. */
    static Item read(Row row, Sku sku, Optional<Item> standing) {
        ItemBuilder item = Item.builder(sku, name(row));
        Unit base = row.needed("unit", ExchangeReason.NOT_A_UNIT, Unit::ofNotation);
        List<Unit> packs = new ArrayList<>(standing.map(Item::packs).orElse(List.of()));
        if (row.has("packs")) {
            packs.clear();
            row.maybe("packs", ExchangeReason.NOT_A_UNIT, UnitCell::packs).ifPresent(packs::addAll);
        }
        item.unit(base)
                .taxClass(row.needed("tax_class", ExchangeReason.UNREADABLE, TaxClass::new))
                .path(Parts.split('/', row.text("group")).toArray(String[]::new));
        row.maybe("barcodes", ExchangeReason.UNREADABLE, cell -> BarcodeCell.read(cell, base, packs))
                .ifPresent(codes -> codes.forEach(item::barcode));
        packs.forEach(item::pack);
        row.maybe("stage", ExchangeReason.UNREADABLE, StageCell::read).ifPresent(item::lifeCycle);
        row.maybe("origin", ExchangeReason.UNREADABLE, item::origin);
        row.maybe("supplier_codes", ExchangeReason.UNREADABLE, cell -> SupplierCell.read(cell, item));
        row.maybe("tare", ExchangeReason.UNREADABLE, UnitCell::quantity).ifPresent(item::tare);
        if (row.has("variant")) {
            row.maybe("variant", ExchangeReason.UNREADABLE, cell -> VariantCell.read(cell, item));
        } else {
            standing.flatMap(Item::variant).ifPresent(v -> item.variant(v.style(), v.attributes()));
        }
        standing.map(Item::makeup).ifPresent(item::makeup);
        return build(row, item);
    }

    private static Text name(Row row) {
        String en = row.text("name_en");
        String ar = row.text("name_ar");
        if (en.isBlank() && ar.isBlank()) {
            throw BadCell.of("name_en", ExchangeReason.EMPTY_CELL, "column", "name_en, name_ar");
        }
        return Text.of(en, ar);
    }

    private static Item build(Row row, ItemBuilder item) {
        try {
            return item.build();
        } catch (IllegalArgumentException e) {
            throw BadCell.of("unit", ExchangeReason.INCONSISTENT, "key", row.text("sku"));
        }
    }
}
