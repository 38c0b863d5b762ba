// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.examples.shopyear.file.InvoiceFile;
import dev.mizan.examples.shopyear.file.ShopFiles;
import dev.mizan.spi.value.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A shop's past, ready to be lived again: the documents that its till books, in the order of the file. Read twice, once
 * for what must be known beforehand and once for the documents; neither reading keeps the file in memory.
 */
public final class ShopHistory {
    private final InvoiceFile file;
    private final LineRules rules;
    private final List<ShopItem> items;
    private final Set<Purchases.Key> askedBack;

    private ShopHistory(InvoiceFile file, LineRules rules, FirstReading reading) {
        this.file = file;
        this.rules = rules;
        this.items = List.copyOf(reading.items());
        this.askedBack = reading.askedBack();
    }

    /**
     * Reads the files for the first time.
     *
     * @param currency what the prices are read in, their digits unchanged: 4.25 is 4.250 where there are three
     * @param moves hears of every movement of stock
     */
    public static ShopHistory open(ShopFiles files, Currency currency, StockMoves moves) {
        LineRules rules = new LineRules(currency);
        FirstReading reading = new FirstReading(ItemNames.read(files.itemNames()), currency, moves);
        judge(files.invoices(), rules, reading::add);
        return new ShopHistory(files.invoices(), rules, reading);
    }

    /** Every item that is booked at least once, by its code. */
    public List<ShopItem> items() {
        return items;
    }

    /** Hands over the documents one after another, keeps none, and says at the end what the file held. */
    public Tally relive(Consumer<ShopDocument> till) {
        Tally tally = new Tally();
        Purchases purchases = new Purchases(askedBack);
        judge(file, rules, judged -> {
            tally.judged(judged);
            documents(judged, purchases, tally).forEach(till);
        });
        return tally;
    }

    private static void judge(InvoiceFile file, LineRules rules, Consumer<JudgedInvoice> to) {
        Invoices invoices = new Invoices(invoice -> to.accept(JudgedInvoice.of(invoice, rules)));
        file.lines(invoices::add);
        invoices.end();
    }

    private static List<ShopDocument> documents(JudgedInvoice judged, Purchases purchases, Tally tally) {
        Invoice invoice = judged.invoice();
        if (!judged.counted().isEmpty()) {
            return List.of(new StockCorrection(invoice.number(), invoice.at(), judged.counted()));
        }
        if (judged.lines().isEmpty()) {
            return List.of();
        }
        if (invoice.isCreditNote()) {
            return CreditNote.returns(invoice, judged.lines(), purchases, tally);
        }
        ShopSale sale = new ShopSale(invoice.number(), invoice.at(), invoice.customer(), judged.lines());
        purchases.remember(sale);
        return List.of(sale);
    }
}
