// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.CatalogueReason;
import dev.mizan.core.catalog.CodedItem;
import dev.mizan.core.catalog.Item;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads codes: a GTIN in any of its lengths (a UPC-A is the EAN-13 with a zero before it), the shop's own barcode, or
 * the item's number as a cashier types it, in this order. A pure function of catalogue, code and day.
 */
public final class Scanner {
    private Scanner() {}

    /**
     * What a code adds to a basket on a day. Refused with a {@link CatalogueReason} where the code is unknown, misread or
     * not in use on the day, where the item is not sold on it, and where it must be weighed or measured first.
     */
    public static Outcome<Scanned> scan(Catalogue catalogue, String code, LocalDate on) {
        return scan(catalogue, code, on, Optional.empty());
    }

    /**
     * The same, so much of it: what a scale showed or a cashier keyed in. Refused as well where the item is not sold in
     * the quantity's unit.
     */
    public static Outcome<Scanned> scan(Catalogue catalogue, String code, LocalDate on, Quantity measured) {
        return scan(catalogue, code, on, Optional.of(measured));
    }

    private static Outcome<Scanned> scan(Catalogue catalogue, String raw, LocalDate on, Optional<Quantity> measured) {
        String code = raw.strip();
        Optional<CodedItem> coded = catalogue.find(code, on);
        if (coded.isPresent()) {
            CodedItem found = coded.get();
            return Catalogue.sellable(found.item(), on)
                    .then(item -> quantity(
                            item, measured.or(() -> Optional.of(found.barcode().gives()))));
        }
        Optional<Item> typed = Sku.isValid(code) ? catalogue.find(Sku.of(code)) : Optional.empty();
        if (typed.isPresent()) {
            return Catalogue.sellable(typed.get(), on).then(item -> quantity(item, measured));
        }
        return unknown(catalogue, code, on);
    }

    private static Outcome<Scanned> quantity(Item item, Optional<Quantity> known) {
        if (known.isEmpty() && item.unit().digits() > 0) {
            return Outcome.refused(CatalogueReason.NEEDS_QUANTITY, "item", item.sku(), "unit", item.unit());
        }
        Quantity quantity = known.orElseGet(() -> Quantity.of(1, item.unit()));
        if (!item.soldIn(quantity.unit())) {
            return Catalogue.notSoldIn(item, quantity.unit());
        }
        return Outcome.done(new Scanned(item, quantity));
    }

    private static Outcome<Scanned> unknown(Catalogue catalogue, String code, LocalDate on) {
        if (catalogue.knowsCode(code)) {
            return Outcome.refused(CatalogueReason.BARCODE_NOT_IN_USE, "code", code, "date", on);
        }
        return Catalogue.looksMisread(code)
                ? Outcome.refused(CatalogueReason.MISREAD_BARCODE, "code", code)
                : Outcome.refused(CatalogueReason.UNKNOWN_BARCODE, "code", code);
    }
}
