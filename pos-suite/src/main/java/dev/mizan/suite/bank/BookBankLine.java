// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.bank;

import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.bank.rule.BankAction;
import dev.mizan.ledger.bank.rule.BankLine;
import dev.mizan.ledger.bank.rule.BankLineBooked;
import dev.mizan.ledger.bank.rule.BankLineRules;
import dev.mizan.ledger.bank.rule.BankProposal;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.books.CustomerDocuments;
import dev.mizan.suite.books.PaySupplier;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.List;

/** Books a line of a bank as its rule says: once, and by the version of the rule that was proposed. */
record BookBankLine(BankProposal proposal) implements Flow<BankLineBooked> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(BankFold.class)
                .rules()
                .stands(proposal)
                .then(stands -> booked(reading))
                .map(decision -> decision.also(List.of(new BankLineBooked(
                        line(), proposal.by().rule().name(), proposal.by().version(), proposal.why()))));
    }

    private BankLine line() {
        return proposal.line();
    }

    private Outcome<Decision> booked(Reading reading) {
        BankAction action = proposal.by().rule().action();
        Money amount = line().line().amount();
        if (action instanceof BankAction.Settle settle) {
            return settled(settle, reading);
        } else if (action instanceof BankAction.Spend spend) {
            return posted(BankLineRules.SPENT, BankLineRules.spent(spend, amount.negated(), line().bank()), reading);
        } else if (action instanceof BankAction.Earn earn) {
            return posted(BankLineRules.EARNED, BankLineRules.earned(earn, amount, line().bank()), reading);
        } else if (action instanceof BankAction.Move move) {
            return posted(BankLineRules.MOVED, BankLineRules.moved(move, amount, line().bank()), reading);
        }
        throw new IllegalStateException("no action: " + action);
    }

    private Outcome<Decision> posted(String event, Amounts amounts, Reading reading) {
        String description = proposal.by().rule().name();
        return new OfficePosting(event, amounts, line().line().booked(), line().document(), description)
                .decide(reading)
                .map(entries -> Decision.of(reading.times(), entries));
    }

    private Outcome<Decision> settled(BankAction.Settle settle, Reading reading) {
        PartyAccount account = reading.state(SubLedgerFold.class).ledgers().account(settle.side(), settle.party());
        String against = named(line().line(), account);
        LocalDate on = line().line().booked();
        Money amount = line().line().amount();
        if (settle.side() == PartySide.CUSTOMER) {
            return CustomerDocuments.payment(settle.party(), line().document(), on, amount, line().bank(), against)
                    .decide(reading);
        }
        Subject.Payment payment =
                new Subject.Payment(settle.party(), line().document(), on, amount.negated(), line().bank());
        return new PaySupplier(payment, against).decide(reading);
    }

    /** The first open document that the line names; empty where it names none. */
    private static String named(BankStatement.Line line, PartyAccount account) {
        return account.items().stream()
                .filter(item -> item.kind().raises() && line.names(item.document()))
                .filter(item -> account.open(item, LocalDate.MAX).isPositive())
                .map(OpenItem::document)
                .findFirst()
                .orElse("");
    }

    @Override
    public BankLineBooked answer(Recorded recorded) {
        return recorded.fact(BankLineBooked.class)
                .orElseThrow(() -> new IllegalArgumentException("no line of a bank: " + recorded.document()));
    }
}
