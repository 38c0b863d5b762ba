// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import dev.mizan.core.catalog.makeup.Makeup;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in an {@link Item}; what is inconsistent is refused by {@link #build}. Not safe for use by several threads. */
public final class ItemBuilder {
    private final Sku sku;
    private Text name;
    private List<String> path = List.of();
    private LifeCycle lifeCycle = LifeCycle.ACTIVE;
    private Unit unit = Unit.PIECE;
    private List<Unit> packs = new ArrayList<>();
    private List<Barcode> barcodes = new ArrayList<>();
    private TaxClass taxClass = TaxClass.STANDARD;
    private Optional<Quantity> tare = Optional.empty();
    private Sourcing sourcing = Sourcing.UNKNOWN;
    private Optional<Variant> variant = Optional.empty();
    private Makeup makeup = Makeup.PLAIN;

    ItemBuilder(Sku sku, Text name) {
        this.sku = sku;
        this.name = name;
    }

    ItemBuilder(Item item) {
        this(item.sku(), item.name());
        path = item.path();
        lifeCycle = item.lifeCycle();
        unit = item.unit();
        packs = new ArrayList<>(item.packs());
        barcodes = new ArrayList<>(item.barcodes());
        taxClass = item.taxClass();
        tare = item.tare();
        sourcing = item.sourcing();
        variant = item.variant();
        makeup = item.makeup();
    }

    public ItemBuilder name(Text other) {
        name = other;
        return this;
    }

    /** Its place in the hierarchy, from the widest group to the narrowest. */
    public ItemBuilder path(String... groups) {
        path = List.of(groups);
        return this;
    }

    public ItemBuilder lifeCycle(LifeCycle cycle) {
        lifeCycle = cycle;
        return this;
    }

    /** A further step of its life. */
    public ItemBuilder from(LocalDate day, Stage stage) {
        lifeCycle = lifeCycle.from(day, stage);
        return this;
    }

    /** The base unit. */
    public ItemBuilder unit(Unit base) {
        unit = base;
        return this;
    }

    /** A further unit that it is sold in. */
    public ItemBuilder pack(Unit pack) {
        packs.add(pack);
        return this;
    }

    /** A code for one of the base unit; name the unit first. */
    public ItemBuilder barcode(String code) {
        return barcode(code, Quantity.of(1, unit));
    }

    /** A code for so much of it. */
    public ItemBuilder barcode(String code, Quantity gives) {
        return barcode(new Barcode(code, gives, Period.ALWAYS));
    }

    public ItemBuilder barcode(Barcode barcode) {
        barcodes.add(barcode);
        return this;
    }

    public ItemBuilder taxClass(TaxClass other) {
        taxClass = other;
        return this;
    }

    /** The weight of its packing. */
    public ItemBuilder tare(Quantity weight) {
        tare = Optional.of(weight);
        return this;
    }

    /** The country it was made in, as two capital letters. */
    public ItemBuilder origin(String country) {
        sourcing = new Sourcing(Optional.of(country), sourcing.codes());
        return this;
    }

    /** What a supplier calls it. */
    public ItemBuilder supplier(SupplierId supplier, String code) {
        List<SupplierCode> codes = new ArrayList<>(sourcing.codes());
        codes.add(new SupplierCode(supplier, code));
        sourcing = new Sourcing(sourcing.origin(), codes);
        return this;
    }

    /** Which of a style it is. */
    public ItemBuilder variant(String style, Map<String, String> attributes) {
        variant = Optional.of(Variant.of(style, attributes));
        return this;
    }

    /** What it is made up of. */
    public ItemBuilder makeup(Makeup of) {
        makeup = of;
        return this;
    }

    ItemBuilder sourcing(Sourcing other) {
        sourcing = other;
        return this;
    }

    /** The item. */
    public Item build() {
        return new Item(sku, name, path, lifeCycle, unit, packs, barcodes, taxClass, tare, sourcing, variant, makeup);
    }
}
