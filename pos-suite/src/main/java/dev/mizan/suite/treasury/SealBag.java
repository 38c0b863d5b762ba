// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.cash.CashBag;
import dev.mizan.ledger.cash.CashPlace;
import dev.mizan.ledger.cash.CashRules;
import dev.mizan.ledger.treasury.BagSealed;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.TreasuryFold;
import java.time.LocalDate;

/**
 * Fills a bag from the store's safe and seals it; refused where the safe holds less by the books, or the seal was used.
 *
 * @param seal the bag's number
 * @param amount above zero
 */
public record SealBag(String seal, Money amount, LocalDate on) implements Flow<BagSealed> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        String store = reading.at().path().store().value();
        CashPlace safe = CashPlace.safe(store);
        CashBag bag = new CashBag(seal, safe, amount, on, reading.at().actor().value());
        Books books = reading.state(LedgerFold.class).books();
        return books.balances()
                .inRole(books.chart(), AccountRole.CASH_COUNTERPART, "safe", Dimensions.of(Dimension.STORE, store))
                .then(held ->
                        reading.state(TreasuryFold.class).treasury().path().changed(safe, held))
                .then(path -> path.sealed(bag))
                .then(path ->
                        new OfficePosting(CashRules.SEALED, CashRules.sealed(bag), on, seal, bag.by()).decide(reading))
                .map(posted -> Decision.posted(reading.times(), new BagSealed(bag), posted));
    }

    @Override
    public BagSealed answer(Recorded recorded) {
        return recorded.fact(BagSealed.class)
                .orElseThrow(() -> new IllegalArgumentException("no bag: " + recorded.document()));
    }
}
