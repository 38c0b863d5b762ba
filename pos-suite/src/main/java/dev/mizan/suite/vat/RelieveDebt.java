// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.vat;

import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.receivable.ReceivableReason;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.vatreturn.BadDebtRelief;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.books.CustomerDocuments;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;

/**
 * Writes a debt off and has the VAT back that was paid over for it, as far as the law lets it. Refused too early, and beyond
 * what is open.
 *
 * @param tax of the whole invoice
 */
public record RelieveDebt(
        String customer, String number, LocalDate on, Money amount, String against, Money tax, BadDebtRelief law)
        implements Flow<DocumentBooked> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        PartyAccount account = account(reading, customer);
        return open(account, against)
                .then(item -> law.on(
                        against,
                        item.date(),
                        item.amount(),
                        tax,
                        account.open(item, LocalDate.MAX),
                        amount,
                        on,
                        Rounding.HALF_UP))
                .then(relief -> CustomerDocuments.writeOff(customer, number, on, amount, relief, against)
                        .decide(reading));
    }

    /** What raises the debt of a party, by its number. */
    public static Outcome<OpenItem> open(PartyAccount account, String document) {
        return account.items().stream()
                .filter(item -> item.document().equals(document) && item.kind().raises())
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        ReceivableReason.UNKNOWN_DOCUMENT, "party", account.party(), "document", document));
    }

    /** The account of a customer. */
    public static PartyAccount account(Reading reading, String customer) {
        return reading.state(SubLedgerFold.class).ledgers().account(PartySide.CUSTOMER, customer);
    }

    @Override
    public DocumentBooked answer(Recorded recorded) {
        return recorded.fact(DocumentBooked.class)
                .orElseThrow(() -> new IllegalArgumentException("no write-off: " + recorded.document()));
    }
}
