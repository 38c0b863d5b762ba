// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.payable;

import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.bank.Iban;
import dev.mizan.ledger.payrun.PaymentRun;
import dev.mizan.ledger.payrun.PaymentRuns;
import dev.mizan.ledger.payrun.RunLine;
import dev.mizan.ledger.payrun.RunOrdered;
import dev.mizan.ledger.payrun.RunReason;
import dev.mizan.ledger.receivable.Allocation;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run of payments may go to the bank. Each of its bills must be open as the run has it, paid by no other run, and its supplier
 * still be paid on the same account; refused to one person alone from the amount on that the shop has settled.
 */
public record OrderRun(PaymentRun run) implements Flow<RunOrdered> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return ledgers(reading)
                .approvalPolicy()
                .byOne(new Subject.Run(run), reading.at().actor())
                .then(alone -> approved(reading))
                .map(facts -> Decision.of(reading.times(), facts));
    }

    /** The facts of a run that a second person approved: it is looked at again, since a day may have passed. */
    public Outcome<List<Fact>> approved(Reading reading) {
        PaymentRuns runs = reading.state(PaymentRunFold.class).runs();
        if (runs.run(run.id()).isDone()) {
            return Outcome.refused(RunReason.KNOWN, "run", run.id());
        }
        SubLedgers ledgers = ledgers(reading);
        Map<String, PartyAccount> accounts = new HashMap<>();
        Outcome<Money> fine = run.order(
                        supplier -> ledgers.name(PartySide.SUPPLIER, supplier).en())
                .map(order -> run.total());
        for (RunLine line : run.lines()) {
            fine = fine.then(before -> fits(line, runs, ledgers, accounts));
        }
        return fine.map(all -> List.of(new RunOrdered(run)));
    }

    private Outcome<Money> fits(
            RunLine line, PaymentRuns runs, SubLedgers ledgers, Map<String, PartyAccount> accounts) {
        Optional<String> paying = runs.paying(line.supplier(), line.bill());
        if (paying.isPresent()) {
            return Outcome.refused(
                    RunReason.UNDER_WAY, "bill", line.bill(), "supplier", line.supplier(), "run", paying.get());
        }
        Optional<Iban> details = ledgers.bankDetails(line.supplier());
        if (!details.equals(Optional.of(line.account()))) {
            return Outcome.refused(RunReason.OTHER_ACCOUNT, "supplier", line.supplier(), "account", line.account());
        }
        PartyAccount account =
                accounts.computeIfAbsent(line.supplier(), supplier -> ledgers.account(PartySide.SUPPLIER, supplier));
        if (!line.discount().isZero() && !offered(line, runs, account)) {
            return Outcome.refused(
                    RunReason.OPEN_OTHERWISE,
                    "bill",
                    line.bill(),
                    "supplier",
                    line.supplier(),
                    "open",
                    open(account, line.bill()),
                    "amount",
                    line.amount(),
                    "discount",
                    line.discount());
        }
        // as it will be booked: what would be refused then is refused now
        return account.with(OpenItem.lowering(OpenItem.Kind.PAYMENT, line.reference(), run.on(), line.settles()))
                .then(with -> with.allocated(new Allocation(line.reference(), line.bill(), line.settles(), run.on())))
                .map(after -> {
                    accounts.put(line.supplier(), after);
                    return line.amount();
                });
    }

    private boolean offered(RunLine line, PaymentRuns runs, PartyAccount account) {
        return open(account, line.bill()).equals(line.settles())
                && runs.offer(line.supplier(), line.bill())
                        .filter(offer -> !run.on().isAfter(offer.until())
                                && offer.discount().equals(line.discount())
                                && offer.tax().equals(line.tax()))
                        .isPresent();
    }

    private static Money open(PartyAccount account, String bill) {
        return account.items().stream()
                .filter(item -> item.document().equals(bill))
                .findFirst()
                .map(item -> account.open(item, LocalDate.MAX))
                .orElse(Money.zero(account.currency()));
    }

    private static SubLedgers ledgers(Reading reading) {
        return reading.state(SubLedgerFold.class).ledgers();
    }

    @Override
    public RunOrdered answer(Recorded recorded) {
        return recorded.fact(RunOrdered.class)
                .orElseThrow(() -> new IllegalArgumentException("no run: " + recorded.document()));
    }
}
