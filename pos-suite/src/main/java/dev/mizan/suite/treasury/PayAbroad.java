// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.levy.LevyRules;
import dev.mizan.ledger.levy.WithholdingTable.Withheld;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.treasury.TaxWithheld;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.books.BookDocument;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import java.util.ArrayList;
import java.util.List;

/**
 * Pays a supplier who lives abroad and keeps the authority's part back.
 *
 * @param payment worked out by a {@link dev.mizan.ledger.levy.WithholdingTable}
 * @param document the payment's number
 * @param from the kind of {@code cash-counterpart} that pays
 */
public record PayAbroad(Withheld payment, String document, String from) implements Flow<TaxWithheld> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(SubLedgerFold.class)
                .ledgers()
                .approvalPolicy()
                .byOne(
                        new Subject.PaymentAbroad(payment, document, from),
                        reading.at().actor())
                .then(alone -> approved(reading))
                .map(facts -> Decision.of(reading.times(), facts));
    }

    /** The facts of a payment that a second person approved. */
    public Outcome<List<Fact>> approved(Reading reading) {
        return new BookDocument(
                        PartySide.SUPPLIER,
                        payment.party(),
                        OpenItem.lowering(OpenItem.Kind.PAYMENT, document, payment.on(), payment.settled()),
                        LevyRules.PAID_ABROAD,
                        payment.amounts(from),
                        "",
                        payment.party())
                .facts(reading)
                .map(booked -> {
                    List<Fact> facts = new ArrayList<>(List.of(new TaxWithheld(payment)));
                    facts.addAll(booked);
                    return facts;
                });
    }

    @Override
    public TaxWithheld answer(Recorded recorded) {
        return recorded.fact(TaxWithheld.class)
                .orElseThrow(() -> new IllegalArgumentException("no payment: " + recorded.document()));
    }
}
