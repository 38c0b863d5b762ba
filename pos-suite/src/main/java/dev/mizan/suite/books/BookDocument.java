// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.receivable.Allocation;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.receivable.ReceivableReason;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.ItemsAllocated;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.posting.OfficeSupply;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Books a document on the account of a customer or supplier: sub-ledger and journal in one commit. What lowers a debt is
 * set against the named invoice as far as that is open, or against those that fell due first; what is over stays open.
 *
 * @param event by whose rule it is posted
 * @param against the invoice that it settles; empty for the oldest, and for what raises the debt
 */
public record BookDocument(
        PartySide side, String party, OpenItem item, String event, Amounts amounts, String against, String description)
        implements Flow<DocumentBooked> {

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return facts(reading).map(facts -> Decision.of(reading.times(), facts));
    }

    /** The facts, for a flow that writes more with them. */
    public Outcome<List<Fact>> facts(Reading reading) {
        return facts(reading, reading.state(SubLedgerFold.class).ledgers().account(side, party), 0);
    }

    /**
     * The facts of one of several documents of a batch.
     *
     * @param before the party's account with what the batch books before it
     * @param entry which entry of the batch it is posted by, from 0
     */
    public Outcome<List<Fact>> facts(Reading reading, PartyAccount before, int entry) {
        return before.with(item)
                .then(this::settled)
                .then(after -> new OfficePosting(event, amounts, item.date(), item.document(), description)
                        .decide(reading, entry)
                        .map(posted -> {
                            List<Fact> facts = new ArrayList<>(List.of(new DocumentBooked(side, party, item)));
                            List<Allocation> made = after.allocations()
                                    .subList(
                                            before.allocations().size(),
                                            after.allocations().size());
                            if (!made.isEmpty()) {
                                facts.add(new ItemsAllocated(side, party, made));
                            }
                            facts.addAll(posted);
                            facts.addAll(OfficeSupply.treated(event, amounts, posted));
                            return List.copyOf(facts);
                        }));
    }

    private Outcome<PartyAccount> settled(PartyAccount account) {
        if (item.kind().raises()) {
            return Outcome.done(account);
        }
        if (against.isEmpty()) {
            return account.allocatedOldestFirst(item.document(), item.date());
        }
        Optional<OpenItem> invoice = account.items().stream()
                .filter(it -> it.document().equals(against))
                .findFirst();
        if (invoice.isEmpty()) {
            return Outcome.refused(ReceivableReason.UNKNOWN_DOCUMENT, "party", party, "document", against);
        }
        Money amount = item.amount().negated().min(account.open(invoice.get(), LocalDate.MAX));
        return amount.isPositive()
                ? account.allocated(new Allocation(item.document(), against, amount, item.date()))
                : Outcome.done(account);
    }

    @Override
    public DocumentBooked answer(Recorded recorded) {
        return recorded.fact(DocumentBooked.class)
                .orElseThrow(() -> new IllegalArgumentException("no document: " + recorded.document()));
    }
}
