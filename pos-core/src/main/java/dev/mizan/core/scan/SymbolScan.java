// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.scan.gs1.ElementString;
import dev.mizan.core.scan.symbol.SymbolRead;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Gtin;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The item, quantity and marks of a GS1 symbol: a net weight is what is sold, and expired goods are refused. */
record SymbolScan(Lookup lookup, Optional<Quantity> measured) {
    /** As fine as a weight of the standard can be told. */
    private static final Unit FINE_KILOGRAM =
            new Unit("KGM", Unit.KILOGRAM.name(), Unit.Dimension.MASS, Unit.KILOGRAM.factor(), 5);

    Outcome<Scanned> item(SymbolRead symbol) {
        ElementString read = symbol.elements().orElseThrow();
        return item(symbol.gtin(), read, symbol.text());
    }

    Outcome<Scanned> item(ElementString read) {
        return item(read.gtin(), read, read.toBracketed());
    }

    private Outcome<Scanned> item(Optional<Gtin> gtin, ElementString read, String symbol) {
        if (gtin.isEmpty()) {
            return Outcome.refused(ScanReason.NO_ITEM, "symbol", symbol);
        }
        Optional<LocalDate> expiry = read.expiry(lookup.on());
        if (expiry.isPresent() && expiry.get().isBefore(lookup.on())) {
            return Outcome.refused(
                    ScanReason.EXPIRED, "item", gtin.get(), "lot", read.lot().orElse("-"), "expiry", expiry.get());
        }
        Optional<Item> item =
                lookup.catalogue().find(gtin.get().digits(), lookup.on()).map(coded -> coded.item());
        Optional<Quantity> quantity = measured.or(() -> item.flatMap(known -> told(known, read)));
        return lookup.plain(gtin.get().digits(), quantity).map(scanned -> scanned.with(read));
    }

    private static Optional<Quantity> told(Item item, ElementString read) {
        Optional<BigDecimal> weight = read.netWeight();
        if (weight.isPresent() && item.unit().dimension() == Unit.Dimension.MASS) {
            Quantity fine = Quantity.of(weight.get().toPlainString(), FINE_KILOGRAM);
            return Optional.of(fine.in(item.unit(), Rounding.HALF_UP)).filter(Quantity::isPositive);
        }
        boolean counted = item.unit().dimension() == Unit.Dimension.COUNT;
        return read.value("30")
                .map(Long::valueOf)
                .filter(count -> counted && count > 0)
                .map(Quantity::pieces);
    }
}
