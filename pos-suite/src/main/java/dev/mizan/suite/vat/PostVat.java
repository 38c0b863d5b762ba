// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.vat;

import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.NamedAmount;
import dev.mizan.ledger.vatreturn.VatReason;
import dev.mizan.ledger.vatreturn.VatRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;

/**
 * VAT that no bill or sale brings: paid at customs, owed under the reverse charge, or blocked. Refused below zero, in another
 * currency than the books, and where nothing is left to post.
 *
 * @param event of {@link VatRules}
 */
public record PostVat(String event, Amounts amounts, LocalDate on, String document) implements Flow<JournalEntry> {
    /** VAT paid at customs on goods of a value, by the kind of {@code cash-counterpart}. */
    public static PostVat importPaid(LocalDate on, String document, Money base, Money tax, String paidBy) {
        Amounts amounts = Amounts.in(base.currency()).with("base", base).with("tax", paidBy, tax);
        return new PostVat(VatRules.IMPORT_PAID, amounts, on, document);
    }

    /** VAT that is owed and reclaimed by who bought from abroad. */
    public static PostVat reverseCharged(LocalDate on, String document, Money base, Money tax) {
        Amounts amounts = Amounts.in(base.currency()).with("base", base).with("tax", tax);
        return new PostVat(VatRules.REVERSE_CHARGED, amounts, on, document);
    }

    /** VAT on purchases that can not be reclaimed, and becomes a cost. */
    public static PostVat blocked(LocalDate on, String document, Money tax) {
        return new PostVat(VatRules.BLOCKED, Amounts.in(tax.currency()).with("blocked", tax), on, document);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        String books =
                reading.state(LedgerFold.class).books().chart().currency().code();
        for (NamedAmount amount : amounts.all()) {
            if (amount.money().isNegative() || !amount.money().currency().code().equals(books)) {
                return Outcome.refused(
                        VatReason.NOT_AN_AMOUNT, "what", amount.name(), "amount", amount.money(), "currency", books);
            }
        }
        return new OfficePosting(event, amounts, on, document, "")
                .decide(reading)
                .then(posted -> posted.isEmpty()
                        ? Outcome.refused(FlowReason.NOTHING_TO_DO, "what", document)
                        : Outcome.done(Decision.of(reading.times(), posted)));
    }

    @Override
    public JournalEntry answer(Recorded recorded) {
        return recorded.fact(JournalPosted.class)
                .orElseThrow(() -> new IllegalArgumentException("no VAT: " + recorded.document()))
                .entry();
    }
}
