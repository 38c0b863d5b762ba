// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import java.util.List;

/**
 * Pays a supplier; refused to one person alone from the amount on that the shop has settled.
 *
 * @param against the bill that it settles; empty for those that fell due first
 */
public record PaySupplier(Subject.Payment payment, String against) implements Flow<DocumentBooked> {
    /** Pays what fell due first. */
    public PaySupplier(Subject.Payment payment) {
        this(payment, "");
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return OpenItem.gross(payment.supplier(), payment.document(), payment.amount())
                .then(gross -> reading.state(SubLedgerFold.class)
                        .ledgers()
                        .approvalPolicy()
                        .byOne(payment, reading.at().actor()))
                .then(alone -> document().decide(reading));
    }

    /** The facts of a payment that a second person approved. */
    public Outcome<List<Fact>> approved(Reading reading) {
        return document().facts(reading);
    }

    private BookDocument document() {
        Amounts amounts = Amounts.in(payment.amount().currency())
                .with("settled", payment.amount())
                .with("payment", payment.from(), payment.amount());
        return new BookDocument(
                PartySide.SUPPLIER,
                payment.supplier(),
                OpenItem.lowering(OpenItem.Kind.PAYMENT, payment.document(), payment.on(), payment.amount()),
                PartyRules.BILL_PAID,
                amounts,
                against,
                payment.supplier());
    }

    @Override
    public DocumentBooked answer(Recorded recorded) {
        return document().answer(recorded);
    }
}
