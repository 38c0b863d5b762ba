// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import dev.mizan.core.catalog.makeup.Makeup;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Something the shop sells. Made with {@link #builder}.
 *
 * @param sku the shop's number of it
 * @param name for screens and receipts
 * @param path its place in the merchandise hierarchy, from the widest group to the narrowest
 * @param lifeCycle when it is sold
 * @param unit the base unit: stock is kept in it
 * @param packs the other units that it is sold in; each converts exactly to the base unit
 * @param barcodes each for the base unit or a pack
 * @param taxClass how it is taxed
 * @param tare the weight of its packing, which a scale takes off
 * @param sourcing where it comes from
 * @param variant which of a style it is
 * @param makeup the components of a bundle, and what a customer chooses
 */
public record Item(
        Sku sku,
        Text name,
        List<String> path,
        LifeCycle lifeCycle,
        Unit unit,
        List<Unit> packs,
        List<Barcode> barcodes,
        TaxClass taxClass,
        Optional<Quantity> tare,
        Sourcing sourcing,
        Optional<Variant> variant,
        Makeup makeup) {

    public Item {
        path = List.copyOf(path);
        packs = List.copyOf(packs);
        barcodes = List.copyOf(barcodes);
        for (Unit pack : packs) {
            requireExact(sku, pack, unit);
        }
        for (Barcode barcode : barcodes) {
            Unit given = barcode.gives().unit();
            if (!given.equals(unit) && !packs.contains(given)) {
                throw new IllegalArgumentException(
                        "barcode " + barcode.code() + " gives " + given + ", in which " + sku + " is not sold");
            }
        }
        if (tare.isPresent()
                && (tare.get().unit().dimension() != Unit.Dimension.MASS
                        || tare.get().isNegative())) {
            throw new IllegalArgumentException("not a tare: " + tare.get());
        }
    }

    private static void requireExact(Sku sku, Unit pack, Unit unit) {
        try {
            Quantity.of(1, pack).in(unit);
        } catch (ArithmeticException inexact) {
            throw new IllegalArgumentException(
                    "one " + pack + " of " + sku + " is no exact number of " + unit, inexact);
        }
    }

    /** An item sold by the piece at the general rate, until the builder is told otherwise. */
    public static ItemBuilder builder(Sku sku, Text name) {
        return new ItemBuilder(sku, name);
    }

    /** A builder that starts from this item. */
    public ItemBuilder change() {
        return new ItemBuilder(this);
    }

    /** Whether it is sold in a unit: its base unit or a pack. */
    public boolean soldIn(Unit sold) {
        return unit.equals(sold) || packs.contains(sold);
    }
}
