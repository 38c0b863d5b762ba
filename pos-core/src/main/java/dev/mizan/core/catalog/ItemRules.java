// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import dev.mizan.core.catalog.makeup.Component;
import dev.mizan.core.catalog.makeup.MakeupReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a change of items must keep to. */
final class ItemRules {
    private ItemRules() {}

    static Outcome<List<Item>> check(Catalogue catalogue, List<Item> changed) {
        Map<Sku, Item> bySku = new LinkedHashMap<>();
        for (Item item : changed) {
            if (bySku.put(item.sku(), item) != null) {
                return Outcome.refused(CatalogueReason.DEFINED_TWICE, "item", item.sku());
            }
        }
        for (Item item : changed) {
            int known = catalogue.indexOf(item.sku());
            if (known >= 0 && !catalogue.item(known).unit().equals(item.unit())) {
                return Outcome.refused(
                        CatalogueReason.UNIT_FIXED,
                        "item",
                        item.sku(),
                        "unit",
                        catalogue.item(known).unit(),
                        "given",
                        item.unit());
            }
        }
        return bundles(catalogue, bySku)
                .then(whole -> codesAreFree(catalogue, bySku))
                .map(free -> changed);
    }

    /** A component is an item that is sold by whole pieces and no bundle itself, of this change or known before. */
    private static Outcome<Boolean> bundles(Catalogue catalogue, Map<Sku, Item> changed) {
        for (Item item : changed.values()) {
            for (Component part : item.makeup().components()) {
                Optional<Item> of =
                        Optional.ofNullable(changed.get(part.item())).or(() -> catalogue.find(part.item()));
                if (of.filter(it -> it.unit().digits() == 0 && !it.makeup().isBundle())
                        .isEmpty()) {
                    return Outcome.refused(MakeupReason.NO_COMPONENT, "item", part.item(), "bundle", item.sku());
                }
            }
        }
        return Outcome.done(true);
    }

    private static Outcome<List<Item>> codesAreFree(Catalogue catalogue, Map<Sku, Item> changed) {
        CodeIndex own = new CodeIndex(changed.values());
        for (Item item : changed.values()) {
            for (Barcode code : item.barcodes()) {
                CodedItem taken = catalogue
                        .codes()
                        .clash(code, other -> !changed.containsKey(other.item().sku()));
                taken = taken != null ? taken : own.clash(code, other -> other.barcode() != code);
                if (taken != null) {
                    return Outcome.refused(
                            CatalogueReason.BARCODE_TAKEN,
                            "item",
                            item.sku(),
                            "code",
                            code.code(),
                            "other",
                            taken.item().sku());
                }
            }
        }
        return Outcome.done(List.copyOf(changed.values()));
    }
}
