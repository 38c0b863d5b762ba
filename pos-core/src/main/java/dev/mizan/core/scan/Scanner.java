// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.CatalogueReason;
import dev.mizan.core.scan.gs1.DigitalLink;
import dev.mizan.core.scan.gs1.ElementString;
import dev.mizan.core.scan.label.LabelRead;
import dev.mizan.core.scan.label.LabelReason;
import dev.mizan.core.scan.label.ScaleLabels;
import dev.mizan.core.scan.symbol.SymbolRead;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads codes: a GTIN in any of its lengths (a UPC-A is the EAN-13 with a zero before it), the shop's own barcode, a
 * scale's label, a GS1 symbol or Digital Link, or the item's number as a cashier types it, with Arabic digits too. A
 * code that the catalogue knows is never taken for a label. A pure function of catalogue, templates, code and day.
 */
public final class Scanner {
    private Scanner() {}

    /**
     * What a code adds to a basket on a day. Refused with a {@link CatalogueReason} where the code is unknown, misread or
     * not in use on the day, where the item is not sold on it, and where it must be weighed or measured first.
     */
    public static Outcome<Scanned> scan(Catalogue catalogue, String code, LocalDate on) {
        return scan(catalogue, ScaleLabels.NONE, code, on);
    }

    /**
     * The same where scales print labels: refused as well with a {@link LabelReason}, with what is wrong in a GS1 symbol,
     * or with a {@link ScanReason} where the goods are expired.
     */
    public static Outcome<Scanned> scan(Catalogue catalogue, ScaleLabels labels, String code, LocalDate on) {
        return scan(new Lookup(catalogue, on), labels, code, Optional.empty());
    }

    /**
     * What a code stands for away from the till, where goods come and are counted: as {@link #scan(Catalogue, ScaleLabels,
     * String, LocalDate)}, and an item that is planned and not sold yet is met as well.
     */
    public static Outcome<Scanned> stocked(Catalogue catalogue, ScaleLabels labels, String code, LocalDate on) {
        return scan(new Lookup(catalogue, on, true), labels, code, Optional.empty());
    }

    /**
     * The same, so much of it: what a scale showed or a cashier keyed in. Refused as well where the item is not sold in
     * the quantity's unit.
     */
    public static Outcome<Scanned> scan(Catalogue catalogue, String code, LocalDate on, Quantity measured) {
        return scan(new Lookup(catalogue, on), ScaleLabels.NONE, code, Optional.of(measured));
    }

    private static Outcome<Scanned> scan(Lookup lookup, ScaleLabels labels, String raw, Optional<Quantity> measured) {
        if (raw.startsWith("]")) {
            return SymbolRead.of(raw).then(symbol -> symbol(lookup, labels, symbol, measured));
        }
        if (DigitalLink.looksLike(raw)) {
            return DigitalLink.parse(raw, DigitalLink.Gtins.ZEROS_LEFT_OUT)
                    .then(read -> new SymbolScan(lookup, measured).item(read));
        }
        if (raw.startsWith(String.valueOf(ElementString.SEPARATOR))) {
            return ElementString.ofData(raw).then(read -> new SymbolScan(lookup, measured).item(read));
        }
        return code(lookup, labels, Digits.ascii(raw.strip()), measured);
    }

    private static Outcome<Scanned> symbol(
            Lookup lookup, ScaleLabels labels, SymbolRead symbol, Optional<Quantity> measured) {
        return symbol.elements().isPresent()
                ? new SymbolScan(lookup, measured).item(symbol)
                : code(lookup, labels, symbol.text(), measured);
    }

    private static Outcome<Scanned> code(Lookup lookup, ScaleLabels labels, String code, Optional<Quantity> measured) {
        Optional<Outcome<LabelRead>> label = lookup.knows(code) ? Optional.empty() : labels.read(code);
        return label.isPresent() ? label.get().then(read -> label(lookup, read, code)) : lookup.plain(code, measured);
    }

    /** A weight in the item's unit, exactly as printed; of a label that tells a price, one of the item. */
    private static Outcome<Scanned> label(Lookup lookup, LabelRead read, String code) {
        if (read.isEmpty()) {
            return Outcome.refused(LabelReason.NOTHING, "code", code);
        }
        return lookup.labelled(read.item()).then(item -> {
            Quantity printed = read.quantity().orElse(Quantity.of(1, item.unit()));
            Quantity quantity = Weights.in(item, printed);
            return lookup.sellable(item, Optional.of(quantity)).map(scanned -> scanned.with(read));
        });
    }
}
