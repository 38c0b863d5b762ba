// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every item of the shop at one moment, compiled for look-up: a fold of {@link ItemsChanged}. Immutable and safe for use
 * by many threads.
 *
 * <p>Items are numbered from 0 in the order in which they were first defined; a changed item keeps its index, so that
 * what is compiled against an earlier version can still be read.
 */
public final class Catalogue {
    /** Without items. */
    public static final Catalogue EMPTY = new Catalogue(List.of(), 0);

    private final SkuIndex index;
    private final List<Item> items;
    private final long version;
    private final CodeIndex codes;

    Catalogue(List<Item> items, long version) {
        this.items = items;
        this.index = new SkuIndex(items);
        this.version = version;
        this.codes = new CodeIndex(items);
    }

    /**
     * Decides a change: refuses an item defined twice in it, a code that another item has in the same days, and another
     * base unit for an item that stands.
     */
    public Outcome<ItemsChanged> define(List<Item> changed) {
        return ItemRules.check(this, changed).map(ItemsChanged::new);
    }

    /** The catalogue after a change. For many changes use {@link #draft}. */
    public Catalogue with(ItemsChanged fact) {
        return draft().apply(fact).compile();
    }

    /** A place to take up many changes before compiling. */
    public CatalogueDraft draft() {
        return new CatalogueDraft(items, version);
    }

    /** How many changes it has taken up. */
    public long version() {
        return version;
    }

    /** How many items. */
    public int size() {
        return items.size();
    }

    /** The index of an item, or -1. */
    public int indexOf(Sku sku) {
        return index.of(sku);
    }

    /** The item at an index. */
    public Item item(int at) {
        return items.get(at);
    }

    /** The items by index; unmodifiable. */
    public List<Item> items() {
        return items;
    }

    /** The item of a number, in whichever stage. */
    public Optional<Item> find(Sku sku) {
        int at = indexOf(sku);
        return at < 0 ? Optional.empty() : Optional.of(items.get(at));
    }

    /** What a code means on a day, in whichever stage the item is. */
    public Optional<CodedItem> find(String code, LocalDate on) {
        return Optional.ofNullable(codes.find(code, on));
    }

    /** Whether a code means something on some day. */
    public boolean knowsCode(String code) {
        return codes.knows(code);
    }

    /** The item of a number if it may be sold on a day. */
    public Outcome<Item> sellable(Sku sku, LocalDate on) {
        int at = indexOf(sku);
        return at < 0 ? Outcome.refused(CatalogueReason.UNKNOWN_ITEM, "item", sku) : sellable(items.get(at), on);
    }

    /** An item if it may be sold on a day. */
    public static Outcome<Item> sellable(Item item, LocalDate on) {
        return switch (item.lifeCycle().on(on)) {
            case ACTIVE -> Outcome.done(item);
            case PLANNED -> refused(CatalogueReason.NOT_YET_SOLD, item, on);
            case BLOCKED -> refused(CatalogueReason.BLOCKED, item, on);
            case DELISTED -> refused(CatalogueReason.NO_LONGER_SOLD, item, on);
            case RECALLED -> refused(CatalogueReason.RECALLED, item, on);
        };
    }

    private static Outcome<Item> refused(CatalogueReason reason, Item item, LocalDate on) {
        return Outcome.refused(reason, "item", item.sku(), "date", on);
    }

    /** The refusal of a unit in which an item is not sold. */
    public static <T> Outcome<T> notSoldIn(Item item, Unit unit) {
        String units = Stream.concat(Stream.of(item.unit()), item.packs().stream())
                .map(Unit::code)
                .collect(Collectors.joining(", "));
        return Outcome.refused(CatalogueReason.UNKNOWN_UNIT, "item", item.sku(), "unit", unit, "units", units);
    }

    /** Whether a code has the length of a GTIN and a check digit that is wrong. */
    public static boolean looksMisread(String code) {
        return GtinNumber.looksLike(code) && GtinNumber.of(code) == GtinNumber.NONE;
    }

    CodeIndex codes() {
        return codes;
    }

    /** Writes the whole of it, items by their numbers. */
    public void write(FieldWriter out) {
        List<Item> sorted =
                items.stream().sorted(Comparator.comparing(Item::sku)).toList();
        out.number("version", version).list("items", sorted, ItemForm::write);
    }

    /** Reads what {@link #write} wrote. */
    public static Catalogue read(FieldReader in) {
        long version = in.number("version");
        CatalogueDraft draft = new CatalogueDraft(List.of(), version);
        in.list("items", ItemForm::read).forEach(draft::put);
        return draft.compile();
    }

    /** Equal where the version and the items are; the order of their definition does not matter. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue that
                && version == that.version
                && items.size() == that.items.size()
                && items.stream()
                        .allMatch(item ->
                                that.find(item.sku()).filter(item::equals).isPresent());
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, items.size());
    }

    @Override
    public String toString() {
        return "Catalogue[" + items.size() + " items, version " + version + "]";
    }
}
