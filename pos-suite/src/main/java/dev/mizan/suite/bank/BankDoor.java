// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.bank;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.bank.Reconciliation;
import dev.mizan.ledger.bank.rule.BankLine;
import dev.mizan.ledger.bank.rule.BankLineBooked;
import dev.mizan.ledger.bank.rule.BankProposal;
import dev.mizan.ledger.bank.rule.BankRule;
import dev.mizan.ledger.bank.rule.BankRuleBook;
import dev.mizan.ledger.bank.rule.BankRuleDefined;
import dev.mizan.ledger.bank.rule.BankRuleEnded;
import dev.mizan.ledger.subledger.StatementReconciled;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.suite.books.ReconcileBank;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.office.TreasuryDoor;
import dev.mizan.suite.projection.LedgerFold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The lines of one bank account. What is in the books is matched first; what only the bank knows is told by the rules that
 * the office set: booked at once, or proposed for a person. Statements are read on the caller's thread.
 */
public final class BankDoor {
    private final Flows flows;
    private final Workplace office;
    private final String bank;

    /**
     * A door of a shop, for whoever stands at a workplace.
     *
     * @param bank the kind of {@code cash-counterpart} whose account it is
     */
    public BankDoor(Flows flows, Workplace office, String bank) {
        this.flows = flows;
        this.office = office;
        this.bank = bank;
    }

    /** Sets a rule, for the lines of every bank account; one of the same name holds from then on in its next version. */
    public Outcome<BankRuleDefined> define(BankRule rule) {
        return flows.run(office, new DefineBankRule(rule));
    }

    /** Ends a rule. */
    public Outcome<BankRuleEnded> end(String rule) {
        return flows.run(office, new EndBankRule(rule));
    }

    /** The rules that hold, in the order in which they are asked. */
    public List<BankRuleDefined> rules() {
        return look(BankRuleBook::rules);
    }

    /**
     * Lays a statement beside the books and the rules; nothing is written. Refused where no account is this bank's.
     *
     * @param days how far apart line and entry may be where only the amount tells them
     */
    public Outcome<BankComparison> compare(BankStatement statement, int days) {
        return account().map(account -> compare(statement, account.code(), days));
    }

    private Outcome<Account> account() {
        return flows.look(
                office,
                reading -> reading.state(LedgerFold.class)
                        .books()
                        .chart()
                        .inRole(new AccountRole("cash-counterpart"), bank, Dimensions.NONE));
    }

    private BankComparison compare(BankStatement statement, String account, int days) {
        Reconciliation found = found(statement, account, days);
        Map<String, Integer> left = new HashMap<>();
        found.onlyAtBank().forEach(line -> left.merge(line.key(), 1, Integer::sum));
        return look(rules -> {
            List<BankProposal> proposals = new ArrayList<>();
            List<BankLine> unknown = new ArrayList<>();
            List<BankLine> before = new ArrayList<>();
            List<BankLine> lines = new ArrayList<>(BankLine.of(bank, statement));
            // Of lines that say the same, those that no rule booked are left, and the last of them are new.
            lines.sort(Comparator.comparing((BankLine it) -> rules.isBooked(it))
                    .thenComparing(BankLine::nth, Comparator.reverseOrder()));
            for (BankLine line : lines) {
                int rest = left.getOrDefault(line.line().key(), 0);
                if (rest > 0) {
                    left.put(line.line().key(), rest - 1);
                    if (rules.isBooked(line) || rest <= rules.used(account, line.line())) {
                        before.add(line);
                    } else {
                        rules.propose(line).ifPresentOrElse(proposals::add, () -> unknown.add(line));
                    }
                }
            }
            return new BankComparison(found, proposals, unknown, before);
        });
    }

    /** A line that a rule booked is the entry that it was booked by, and no other line is. */
    private Reconciliation found(BankStatement statement, String account, int days) {
        Map<String, Set<String>> documents = new HashMap<>();
        look(rules -> BankLine.of(bank, statement).stream()
                        .filter(rules::isBooked)
                        .toList())
                .forEach(it -> documents
                        .computeIfAbsent(it.line().key(), key -> new HashSet<>())
                        .add(it.document()));
        return new TreasuryDoor(flows, office)
                .compare(
                        statement,
                        account,
                        days,
                        (line, booked) -> documents
                                .getOrDefault(line.key(), Set.of())
                                .contains(booked.entry().head().document()));
    }

    /**
     * Compares, and books what rules say at once. Each line is booked by a rule once, in whichever file it comes.
     */
    public Outcome<BankTaken> take(BankStatement statement, int days) {
        return account().map(account -> {
            List<BankLineBooked> booked = new ArrayList<>();
            List<BankProposal> proposals = new ArrayList<>();
            Map<BankProposal, Refused<BankLineBooked>> refused = new LinkedHashMap<>();
            for (BankProposal proposal :
                    compare(statement, account.code(), days).proposals()) {
                if (!proposal.by().rule().atOnce()) {
                    proposals.add(proposal);
                } else {
                    Outcome<BankLineBooked> outcome = confirm(proposal);
                    if (outcome instanceof Outcome.Done<BankLineBooked> done) {
                        booked.add(done.value());
                    } else if (outcome instanceof Refused<BankLineBooked> no) {
                        refused.put(proposal, no);
                    }
                }
            }
            return new BankTaken(booked, proposals, refused, compare(statement, account.code(), days));
        });
    }

    /** Books a proposal; refused where its rule is another one by now, or its line was booked. */
    public Outcome<BankLineBooked> confirm(BankProposal proposal) {
        return flows.run(office, new BookBankLine(proposal));
    }

    /** Compares, and keeps what was matched so that it is used once. */
    public Outcome<StatementReconciled> reconcile(BankStatement statement, int days) {
        return account()
                .then(account -> flows.run(
                        office,
                        new ReconcileBank(
                                account.code(), found(statement, account.code(), days), statement.closing())));
    }

    private <T> T look(Function<BankRuleBook, T> look) {
        return flows.look(
                office, reading -> look.apply(reading.state(BankFold.class).rules()));
    }
}
