// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import dev.mizan.core.catalog.makeup.MakeupForm;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The fields of an item in a fact; what is empty or usual is left out. */
final class ItemForm {
    private ItemForm() {}

    static void write(Item item, FieldWriter out) {
        out.text("sku", item.sku().value()).bilingual("name", item.name());
        if (!item.path().isEmpty()) {
            out.texts("path", item.path());
        }
        if (!item.lifeCycle().equals(LifeCycle.ACTIVE)) {
            out.list(
                    "life",
                    item.lifeCycle().steps(),
                    (step, fields) -> fields.date("from", step.from())
                            .text("stage", step.stage().name()));
        }
        out.text("unit", item.unit().notation());
        writeAny(
                out,
                "packs",
                item.packs(),
                (pack, fields) -> fields.text("unit", pack.notation()).bilingual("name", pack.name()));
        writeAny(out, "codes", item.barcodes(), ItemForm::writeBarcode);
        out.text("tax", item.taxClass().code());
        item.tare().ifPresent(tare -> out.object("tare", fields -> writeQuantity(tare, fields)));
        out.maybe("origin", item.sourcing().origin());
        writeAny(
                out,
                "suppliers",
                item.sourcing().codes(),
                (code, fields) -> fields.text("id", code.supplier().value()).text("code", code.code()));
        item.variant().ifPresent(variant -> {
            out.text("style", variant.style());
            out.list(
                    "attributes",
                    variant.attributes().entrySet(),
                    (entry, fields) -> fields.text("name", entry.getKey()).text("value", entry.getValue()));
        });
        MakeupForm.write(item.makeup(), out);
    }

    static Item read(FieldReader in) {
        ItemBuilder item = new ItemBuilder(in.parsed("sku", Sku::of), in.bilingual("name"));
        if (in.has("path")) {
            item.path(in.texts("path").toArray(String[]::new));
        }
        if (in.has("life")) {
            item.lifeCycle(new LifeCycle(in.list(
                    "life", step -> new LifeCycle.Step(step.date("from"), step.parsed("stage", Stage::valueOf)))));
        }
        item.unit(in.parsed("unit", Unit::ofNotation));
        readAny(in, "packs", pack -> pack.parsed("unit", Unit::ofNotation).named(pack.bilingual("name")))
                .forEach(item::pack);
        readAny(in, "codes", ItemForm::readBarcode).forEach(item::barcode);
        item.taxClass(in.parsed("tax", TaxClass::new));
        if (in.has("tare")) {
            item.tare(in.object("tare", ItemForm::readQuantity));
        }
        Optional<String> origin = in.maybe("origin");
        item.sourcing(new Sourcing(
                origin,
                readAny(
                        in,
                        "suppliers",
                        code -> new SupplierCode(code.parsed("id", SupplierId::new), code.text("code")))));
        if (in.has("style")) {
            item.variant(in.text("style"), readAttributes(in));
        }
        item.makeup(MakeupForm.read(in));
        return item.build();
    }

    private static void writeBarcode(Barcode barcode, FieldWriter out) {
        out.text("code", barcode.code());
        writeQuantity(barcode.gives(), out);
        if (!barcode.valid().equals(Period.ALWAYS)) {
            out.text("valid", barcode.valid().toString());
        }
    }

    private static Barcode readBarcode(FieldReader in) {
        String code = in.text("code");
        Quantity gives = readQuantity(in);
        return new Barcode(code, gives, in.has("valid") ? in.parsed("valid", Period::parse) : Period.ALWAYS);
    }

    private static void writeQuantity(Quantity quantity, FieldWriter out) {
        out.number("steps", quantity.steps()).text("unit", quantity.unit().notation());
    }

    private static Quantity readQuantity(FieldReader in) {
        return new Quantity(in.number("steps"), in.parsed("unit", Unit::ofNotation));
    }

    private static TreeMap<String, String> readAttributes(FieldReader in) {
        TreeMap<String, String> attributes = new TreeMap<>();
        for (String[] pair : in.list("attributes", f -> new String[] {f.text("name"), f.text("value")})) {
            attributes.put(pair[0], pair[1]);
        }
        return attributes;
    }

    private static <T> void writeAny(FieldWriter out, String name, List<T> values, BiConsumer<T, FieldWriter> each) {
        if (!values.isEmpty()) {
            out.list(name, values, each);
        }
    }

    private static <T> List<T> readAny(FieldReader in, String name, Function<FieldReader, T> each) {
        return in.has(name) ? in.list(name, each) : new ArrayList<>();
    }
}
