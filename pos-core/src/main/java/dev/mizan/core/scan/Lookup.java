// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.CatalogueReason;
import dev.mizan.core.catalog.CodedItem;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.Stage;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the item of a code in a catalogue on a day, and checks that it is sold so.
 *
 * @param ahead whether an item that is planned will do: it comes before it is sold
 */
record Lookup(Catalogue catalogue, LocalDate on, boolean ahead) {
    Lookup(Catalogue catalogue, LocalDate on) {
        this(catalogue, on, false);
    }

    /** A GTIN, the shop's own barcode, or the item's number. */
    Outcome<Scanned> plain(String code, Optional<Quantity> measured) {
        Optional<CodedItem> coded = catalogue.find(code, on);
        if (coded.isPresent()) {
            Quantity gives = measured.orElse(coded.get().barcode().gives());
            return sellable(coded.get().item(), Optional.of(gives));
        }
        Optional<Item> typed = bySku(code);
        return typed.isPresent() ? sellable(typed.get(), measured) : unknown(code);
    }

    /** The item of a label's digits: as they stand, else without the zeros before them. */
    Outcome<Item> labelled(String digits) {
        String bare = digits.replaceFirst("^0+(?=.)", "");
        return byCode(digits).or(() -> byCode(bare)).map(this::allowed).orElseGet(() -> unknown(digits));
    }

    /** An item in a quantity, one where none is known and the item is not divided. */
    Outcome<Scanned> sellable(Item item, Optional<Quantity> known) {
        return allowed(item).then(sold -> quantity(sold, known));
    }

    private Outcome<Item> allowed(Item item) {
        boolean planned = item.lifeCycle().on(on) == Stage.PLANNED;
        return ahead && planned ? Outcome.done(item) : Catalogue.sellable(item, on);
    }

    boolean knows(String code) {
        return catalogue.find(code, on).isPresent();
    }

    private Optional<Item> byCode(String code) {
        return catalogue.find(code, on).map(CodedItem::item).or(() -> bySku(code));
    }

    private Optional<Item> bySku(String code) {
        return Sku.isValid(code) ? catalogue.find(Sku.of(code)) : Optional.empty();
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

    private <T> Outcome<T> unknown(String code) {
        if (catalogue.knowsCode(code)) {
            return Outcome.refused(CatalogueReason.BARCODE_NOT_IN_USE, "code", code, "date", on);
        }
        return Catalogue.looksMisread(code)
                ? Outcome.refused(CatalogueReason.MISREAD_BARCODE, "code", code)
                : Outcome.refused(CatalogueReason.UNKNOWN_BARCODE, "code", code);
    }
}
