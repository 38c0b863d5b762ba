// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.payable;

import dev.mizan.ledger.receivable.Dunning;
import dev.mizan.ledger.receivable.DunningCharges;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.subledger.ReminderSent;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.books.BookDocument;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reminders go out to all customers who have reached a level that they were not reminded of: each level of an invoice once. What
 * is charged for it is a document of its own on the customer's account, due at once, and told in the same batch.
 */
public record SendReminders(Dunning levels, DunningCharges charges, LocalDate on) implements Flow<List<ReminderSent>> {
    /** The first entry of charges in a batch, beyond those of companions. */
    private static final int ENTRY = 1_000;

    @Override
    public Outcome<Decision> decide(Reading reading) {
        SubLedgers ledgers = reading.state(SubLedgerFold.class).ledgers();
        Outcome<List<Fact>> all = Outcome.done(new ArrayList<>());
        for (PartyAccount account : ledgers.accounts(PartySide.CUSTOMER)) {
            for (Dunning.Reminder reminder : ledgers.reminders().due(levels, account, on)) {
                all = all.then(facts -> sent(reminder, account, ledgers, facts, reading));
            }
        }
        return all.then(facts -> facts.isEmpty()
                ? Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "reminders of " + on)
                : Outcome.done(Decision.of(reading.times(), facts)));
    }

    private Outcome<List<Fact>> sent(
            Dunning.Reminder reminder, PartyAccount account, SubLedgers ledgers, List<Fact> facts, Reading reading) {
        String document = reminder.item().document();
        LocalDate from = ledgers.reminders()
                .last(account.party(), document)
                .map(ReminderSent::on)
                .orElse(reminder.item().due());
        Money fee = charges.fee(reminder.level(), Money.zero(account.currency()));
        Money interest = charges.interest(reminder.open(), from, on);
        Money gross = fee.plus(interest);
        String charge = gross.isZero() ? "" : document + " R" + reminder.level();
        facts.add(new ReminderSent(account.party(), document, reminder.level(), on, reminder.open(), charge));
        if (gross.isZero()) {
            return Outcome.done(facts);
        }
        return new BookDocument(
                        PartySide.CUSTOMER,
                        account.party(),
                        OpenItem.invoice(charge, on, PaymentTerms.CASH, gross),
                        PartyRules.CHARGED,
                        Amounts.in(gross.currency())
                                .with("gross", gross)
                                .with("fee", fee)
                                .with("interest", interest),
                        "",
                        account.party())
                .facts(reading, account, ENTRY + facts.size())
                .map(booked -> {
                    facts.addAll(booked);
                    return facts;
                });
    }

    @Override
    public List<ReminderSent> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(ReminderSent.class::isInstance)
                .map(ReminderSent.class::cast)
                .toList();
    }
}
