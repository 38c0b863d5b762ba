// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What has to be known before the year is lived: its items, what will be asked back, and what shelves must hold. */
final class FirstReading {
    private final ItemNames names;
    private final Currency currency;
    private final StockMoves moves;
    private final Map<Sku, ShopItem> items = new TreeMap<>();
    private final Set<Purchases.Key> askedBack = new HashSet<>();

    FirstReading(ItemNames names, Currency currency, StockMoves moves) {
        this.names = names;
        this.currency = currency;
        this.moves = moves;
    }

    void add(JudgedInvoice judged) {
        Invoice invoice = judged.invoice();
        LocalDate day = invoice.at().toLocalDate();
        int direction = invoice.isCreditNote() ? 1 : -1;
        for (ShopLine line : judged.lines()) {
            see(line.item(), line.price());
            if (line.kind() == Kind.GOODS) {
                moves.moved(day, line.item(), direction * line.quantity());
            }
            if (invoice.isCreditNote() && !invoice.customer().isEmpty()) {
                askedBack.add(new Purchases.Key(invoice.customer(), line.item(), line.price()));
            }
        }
        for (StockCorrection.Counted counted : judged.counted()) {
            see(counted.item(), Money.zero(currency));
            moves.moved(day, counted.item(), counted.pieces());
        }
    }

    private void see(Sku item, Money price) {
        ShopItem known = items.get(item);
        if (known == null || (known.firstPrice().isZero() && !price.isZero())) {
            items.put(item, new ShopItem(item, StockCode.kind(item), names.of(item), price));
        }
    }

    Collection<ShopItem> items() {
        return new ArrayList<>(items.values());
    }

    Set<Purchases.Key> askedBack() {
        return askedBack;
    }
}
