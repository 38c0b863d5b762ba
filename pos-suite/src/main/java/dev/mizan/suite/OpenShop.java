// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.price.PriceList;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.RetailChart;
import dev.mizan.ledger.account.SalesByTreatment;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RetailRules;
import dev.mizan.ledger.rule.SupplyRules;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.LedgerFold;
import java.util.ArrayList;
import java.util.List;

/** What a new shop starts with: its chart of accounts, posting rules, taxes and shelf prices' list. */
record OpenShop(Shop shop) implements Flow<Boolean> {
    /** The list that shelf prices stand in. */
    static final String SHELF = "SHELF";

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        var assortment = reading.state(AssortmentFold.class).books(reading.now());
        List<Fact> facts = new ArrayList<>();
        return chart(books)
                .then(all -> facts.addAll(all) ? rules(books, facts) : Outcome.done(false))
                .then(done -> assortment.taxes().define(shop.taxes()))
                .then(taxes -> add(facts, taxes))
                .then(done -> assortment
                        .prices()
                        .define(List.of(PriceList.shelf(SHELF, shop.currency())), List.of(), List.of()))
                .then(lists -> add(facts, lists))
                .map(done -> Decision.of(reading.times(), facts));
    }

    private Outcome<List<AccountsDefined>> chart(Books books) {
        return shop.chart()
                .map(own -> books.define(own)
                        .then(accounts -> OpeningChart.complete(books.chart().with(accounts), opened())
                                .map(complete -> List.of(accounts))))
                .orElseGet(() -> books.define(RetailChart.in(shop.currency()))
                        .then(accounts -> books.chart()
                                .with(accounts)
                                .define(SalesByTreatment.accounts(shop.currency()))
                                .map(more -> List.of(accounts, more))));
    }

    private List<PostingRulesDefined> opened() {
        List<PostingRulesDefined> all = new ArrayList<>(List.of(RetailRules.all(), SupplyRules.all()));
        shop.extensions().forEach(extension -> all.addAll(extension.rules()));
        return all;
    }

    private Outcome<Boolean> rules(Books books, List<Fact> facts) {
        Outcome<Boolean> added = Outcome.done(true);
        for (PostingRulesDefined rules : opened()) {
            added = added.then(done -> books.define(rules)).then(defined -> add(facts, defined));
        }
        return added;
    }

    private static Outcome<Boolean> add(List<Fact> facts, Fact fact) {
        return Outcome.done(facts.add(fact));
    }

    @Override
    public Boolean answer(Recorded recorded) {
        return recorded.fact(AccountsDefined.class).isPresent();
    }
}
