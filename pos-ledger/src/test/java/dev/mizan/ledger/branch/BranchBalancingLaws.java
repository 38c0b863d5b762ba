// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.branch;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What one branch owes is what another is owed: each balances alone, and together it is nothing. */
class BranchBalancingLaws {
    private static Books books() {
        Books books = Shop.books();
        books.apply(books.define(BranchBalancing.accounts(Currency.SAR)).orElseThrow());
        return books;
    }

    @Provide
    Arbitrary<List<JournalEntry>> journals() {
        return Journals.of(Shop.books().chart(), 12);
    }

    @Property(tries = 200)
    void everyStoreBalancesAloneAndTheCompanyOwesItselfNothing(@ForAll @From("journals") List<JournalEntry> entries) {
        Books books = books();
        for (JournalEntry entry : entries) {
            JournalEntry balanced =
                    BranchBalancing.balanced(entry, books.chart()).orElseThrow();
            assertThat(balanced.legs().subList(0, entry.legs().size())).isEqualTo(entry.legs());
            Map<String, Long> stores = new HashMap<>();
            long due = 0;
            for (Leg leg : balanced.legs()) {
                stores.merge(
                        leg.at().value(Dimension.STORE).orElse(""), leg.amount().minor(), Math::addExact);
                due += leg.account().equals("1290") ? leg.amount().minor() : 0;
            }
            assertThat(stores.values()).containsOnly(0L);
            assertThat(due).isZero();
            assertThat(BranchBalancing.balanced(balanced, books.chart()).orElseThrow())
                    .isSameAs(balanced);
        }
    }

    @Example
    void oneStorePaysTheRentOfAnother() {
        Books books = books();
        Dimensions first = Dimensions.of(Dimension.STORE, "S1");
        Dimensions second = Dimensions.of(Dimension.STORE, "S2");
        JournalEntry rent = JournalEntry.of(
                Shop.head(1, NEW_YEAR),
                Leg.debit(Shop.RENT, sar("900.00")).at(second),
                Leg.credit(Shop.BANK, sar("900.00")).at(first));
        Shop.post(books, BranchBalancing.balanced(rent, books.chart()).orElseThrow());
        int due = books.chart().indexOf("1290");
        assertThat(books.balances().at(first).balance(due, NEW_YEAR)).isEqualTo(90_000);
        assertThat(books.balances().at(second).balance(due, NEW_YEAR)).isEqualTo(-90_000);
        assertThat(Shop.balance(books, "1290", NEW_YEAR)).isEqualTo(sar("0.00"));
    }
}
