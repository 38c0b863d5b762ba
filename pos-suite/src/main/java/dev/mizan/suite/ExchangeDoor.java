// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.Books;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.ledger.account.ChartCsv;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.books.Furnish;
import dev.mizan.suite.catalogue.SetPromotions;
import dev.mizan.suite.exchange.Export;
import dev.mizan.suite.exchange.Import;
import dev.mizan.suite.exchange.ImportReport;
import dev.mizan.suite.exchange.ImportTerms;
import dev.mizan.suite.exchange.json.PromotionFile;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.StockFold;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Master and opening data in and out as CSV files. A file is read and written outside the writer's turn; one import is
 * one commit. An import answers which rows are bad and why; only a file whose header or shape is wrong is refused as a
 * whole. A reader or writer that fails is an {@link java.io.UncheckedIOException}, and nothing was written to the shop.
 */
public final class ExchangeDoor {
    private final Shop shop;
    private final Flows flows;
    private final Workplace office;

    ExchangeDoor(Shop shop, Flows flows, Workplace office) {
        this.shop = shop;
        this.flows = flows;
        this.office = office;
    }

    /** Takes in items: {@code sku, name_en, name_ar, barcodes, unit, ...}; only what differs is written. */
    public Outcome<ImportReport> importItems(Reader in, ImportTerms terms) {
        return on(Import.items(in, terms, Stockroom.keeper(shop)));
    }

    /** Takes in prices of lists that stand: {@code list, sku, unit, price, from, until}. */
    public Outcome<ImportReport> importPrices(Reader in, ImportTerms terms) {
        return on(Import.prices(in, terms));
    }

    /** Takes in what lay in the store before the books began: {@code sku, quantity, unit, value}; each item once. */
    public Outcome<ImportReport> importOpeningStock(Reader in, ImportTerms terms) {
        return on(Import.openingStock(in, terms, Stockroom.keeper(shop), PlaceId.of(shop.store())));
    }

    /** Takes in what stood on the accounts before the books began: {@code account, debit, credit}; each account once. */
    public Outcome<ImportReport> importOpeningBalances(Reader in, ImportTerms terms) {
        return on(Import.openingBalances(in, terms));
    }

    /**
     * Takes in accounts as {@link ChartCsv} reads them: those that the chart has stay. False where nothing was missing; refused as a
     * whole with line and column of the first wrong cell, or where an account of the same code is of another nature.
     */
    public Outcome<Boolean> importChart(String csv) {
        return ChartCsv.read(csv, shop.currency())
                .map(read -> new Furnish(read.chart(), new PostingRulesDefined(List.of(), List.of())))
                .then(more -> flows.look(office, more::isNeeded) ? flows.run(office, more) : Outcome.done(false));
    }

    /**
     * The chart as it stands, by code, as {@link ChartCsv} writes it.
     *
     * @param boxes of the VAT return, by account; may be empty
     */
    public String exportChart(Map<String, String> boxes) {
        return ChartCsv.write(
                flows.look(
                        office,
                        reading ->
                                reading.state(LedgerFold.class).books().chart().defined()),
                boxes);
    }

    /**
     * Takes in promotions as JSON; only what differs is written. One that is not written as {@link PromotionFile} says is
     * refused with its line, one without a meaning or a licence that it needs with its name and, among the facts of the
     * refusal, its {@code line}; and then nothing is taken.
     */
    public Outcome<Integer> importPromotions(Reader in) {
        return PromotionFile.read(in)
                .then(file -> file.told(flows.run(
                        office,
                        new SetPromotions(file.promotions(), file.withdrawn(), file.lists(), file.licences()))));
    }

    private Outcome<ImportReport> on(Outcome<Import> file) {
        return file.then(it -> it.on(flows, office));
    }

    /** Writes all items. */
    public void exportItems(Writer out) {
        Assortment assortment = flows.look(office, reading -> {
            Books books = reading.state(AssortmentFold.class).books(reading.now());
            var stock = reading.state(StockFold.class).book();
            return new Assortment(
                    books,
                    books.catalogue().items().stream()
                            .map(Item::sku)
                            .filter(stock::keeps)
                            .collect(Collectors.toUnmodifiableSet()));
        });
        Export.items(assortment.books.catalogue(), assortment.goods, out);
    }

    /** Writes the prices of all items. */
    public void exportPrices(Writer out) {
        Export.prices(
                flows.look(
                        office, reading -> reading.state(AssortmentFold.class).books(reading.now())),
                out);
    }

    /** Writes all promotions and lists as JSON; a host's own are left out. */
    public void exportPromotions(Writer out) {
        String file = PromotionFile.of(flows.look(
                office,
                reading ->
                        reading.state(AssortmentFold.class).books(reading.now()).promotions()));
        try {
            out.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what lies in the store, as the opening stock of another shop. */
    public void exportStock(Writer out) {
        Export.stock(
                flows.look(
                        office, reading -> reading.state(StockFold.class).book().stockOnHand(PlaceId.of(shop.store()))),
                out);
    }

    /** Writes what stands on the accounts, as the opening balances of another shop. */
    public void exportBalances(Writer out) {
        Accounts accounts = flows.look(office, reading -> {
            var books = reading.state(LedgerFold.class).books();
            return new Accounts(books.chart(), books.balances());
        });
        Export.balances(accounts.chart, accounts.balances, out);
    }

    private record Assortment(Books books, Set<Sku> goods) {}

    private record Accounts(ChartOfAccounts chart, Balances balances) {}
}
