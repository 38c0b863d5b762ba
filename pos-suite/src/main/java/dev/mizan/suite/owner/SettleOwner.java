// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.owner;

import dev.mizan.inventory.owner.OwnerBook.Owed;
import dev.mizan.inventory.owner.OwnerReason;
import dev.mizan.inventory.owner.OwnerSettled;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OwnerPosting;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.projection.OwnerFold;
import dev.mizan.suite.projection.StockFold;
import java.util.List;

/**
 * Settles with an owner: all that he is owed goes onto his account as a supplier, below zero where more came back than was
 * sold.
 *
 * @param number of his bill, or of our statement
 * @param tax that his bill adds for consigned goods
 */
public record SettleOwner(SupplierId owner, String number, Money tax) implements Flow<OwnerSettled> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Owed owed = reading.state(OwnerFold.class).book().owed(owner);
        if (owed.consigned() == 0 && owed.conceded() == 0) {
            return Outcome.refused(OwnerReason.NOTHING_OWED, "owner", owner);
        }
        Currency currency = reading.state(StockFold.class).book().currency();
        OwnerSettled settled = new OwnerSettled(
                owner,
                number,
                Money.ofMinor(owed.consigned(), currency),
                tax,
                Money.ofMinor(owed.conceded(), currency));
        Decision decision = Decision.of(reading.times(), List.of(settled));
        return Posting.also(reading, decision, OwnerPosting.of(settled));
    }

    @Override
    public OwnerSettled answer(Recorded recorded) {
        return recorded.fact(OwnerSettled.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was settled: " + recorded.document()));
    }
}
