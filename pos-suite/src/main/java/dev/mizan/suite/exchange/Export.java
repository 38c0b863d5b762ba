// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.Books;
import dev.mizan.inventory.report.StockOnHand;
import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Writes what stands as files that {@link Import} reads; sorted, so that the same state gives the same file. The writer
 * is flushed and stays open; one that fails is an {@link java.io.UncheckedIOException}.
 */
public final class Export {
    private Export() {}

    /** All items; those among {@code goods} are kept in stock. */
    public static void items(Catalogue catalogue, Set<Sku> goods, Writer out) {
        SheetWriter sheet = new SheetWriter(out, ItemCells.COLUMNS);
        sorted(catalogue).forEach(item -> sheet.row(ItemCells.written(item, goods.contains(item.sku()))));
        sheet.flush();
    }

    /** The prices of all items of the catalogue, in every list. */
    public static void prices(Books books, Writer out) {
        SheetWriter sheet = new SheetWriter(out, PricePlan.COLUMNS);
        sorted(books.catalogue())
                .forEach(item -> books.prices()
                        .offers(item.sku())
                        .all()
                        .forEach(offer -> sheet.row(PricePlan.written(offer.price()))));
        sheet.flush();
    }

    private static List<Item> sorted(Catalogue catalogue) {
        return catalogue.items().stream()
                .sorted(Comparator.comparing(Item::sku))
                .toList();
    }

    /** What lies in the store, with what it is worth; what was sold before it came has nothing to open. */
    public static void stock(List<StockOnHand> onHand, Writer out) {
        SheetWriter sheet = new SheetWriter(out, StockPlan.COLUMNS);
        onHand.stream()
                .filter(line -> line.quantity().isPositive())
                .sorted(Comparator.comparing(StockOnHand::sku))
                .forEach(line -> sheet.row(StockPlan.written(line)));
        sheet.flush();
    }

    /** What stands on every account, but for inventory and opening equity, which follow from the other files. */
    public static void balances(ChartOfAccounts chart, Balances balances, Writer out) {
        SheetWriter sheet = new SheetWriter(out, BalancePlan.COLUMNS);
        for (Account account : chart.byCode()) {
            Money present = BalancePlan.present(chart, balances, account.code());
            if (!present.isZero() && BalancePlan.isOpened(chart, account.code())) {
                sheet.row(BalancePlan.written(account.code(), present));
            }
        }
        sheet.flush();
    }
}
