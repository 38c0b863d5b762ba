// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.debit;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.TenderAbandoned;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.PaymentTenders;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.sell.AbandonTender;
import dev.mizan.suite.sell.Terms;
import dev.mizan.suite.till.AtTill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Debit notes that a terminal is asked to pay: journalled before the first byte, queried and reversed where the answer does
 * not come, as for a sale. A call blocks its own thread until the terminal answered or its time is over. What is unknown
 * stays on {@link PaymentDoor#unknown}; until it is settled the note is neither written nor given up, and nothing of the
 * sale comes back. An unknown payment that turns out to be taken pays the note with {@link #complete}.
 */
public final class DebitTerminal {
    private final Flows flows;
    private final Workplace place;
    private final Terms terms;
    private final PaymentDoor terminal;

    DebitTerminal(Flows flows, Workplace place, Terms terms, PaymentDoor terminal) {
        this.flows = flows;
        this.place = place;
        this.terms = terms;
        this.terminal = terminal;
    }

    /** All that is missing on one card: begun, asked, and written where it was approved. */
    public Outcome<DebitStep> pay(
            DocumentId sale, List<DebitedItem> items, SaleDebited.Cause cause, Consumer<Interaction> shown) {
        return begin(sale, items, cause).then(begun -> pay(begun.checkout(), TenderKind.CARD, begun.due(), shown));
    }

    Outcome<DebitBegun> begin(DocumentId sale, List<DebitedItem> items, SaleDebited.Cause cause) {
        return flows.run(place, new BeginDebit(sale, items, cause, List.of()));
    }

    /** Gives up what could not be asked for; where money is held or in doubt it stays begun and listed. */
    void leave(CheckoutId begun) {
        Outcome<TenderAbandoned> unused = flows.run(place, new AbandonTender(begun, "not-charged", terms));
    }

    /** A part of what was begun, or all of it, through this terminal. */
    public Outcome<DebitStep> pay(CheckoutId begun, TenderKind kind, Money amount, Consumer<Interaction> shown) {
        return pay(begun, kind, PaymentRequest.purchase(terminal.newReference(), amount), shown);
    }

    /**
     * The same as the caller's request says; its reference is new. Where the note is refused once it is paid, what this
     * payment took goes back.
     */
    public Outcome<DebitStep> pay(
            CheckoutId begun, TenderKind kind, PaymentRequest request, Consumer<Interaction> shown) {
        return begun(begun)
                .then(debit -> terminal.take(begun, kind, request, shown))
                .then(payment -> written(begun, payment));
    }

    private Outcome<DebitStep> written(CheckoutId begun, TillPayment payment) {
        Outcome<Optional<Debited>> written = complete(begun, List.of());
        if (!written.isDone()) {
            terminal.giveUp(payment.reference());
        }
        return written.map(note -> new DebitStep(
                begun, payment, note.isPresent() ? Money.zero(payment.moved().currency()) : terminal.due(begun), note));
    }

    /** A part of what was begun, or all of it, taken on trust while nobody can be asked, within the terminal's limits. */
    public Outcome<Optional<Debited>> payOffline(CheckoutId begun, TenderKind kind, Money amount) {
        return begun(begun)
                .then(debit -> terminal.offline().store(begun, kind, amount))
                .then(stored -> complete(begun, List.of()));
    }

    /** Writes the note if its payments and these pay it; empty where something is still due. */
    public Outcome<Optional<Debited>> complete(CheckoutId begun, List<? extends Tender> rest) {
        return begun(begun).then(debit -> {
            if (rest.isEmpty() && terminal.due(begun).isPositive()) {
                return Outcome.done(Optional.empty());
            }
            List<Tender> tenders = new ArrayList<>(flows.look(place, reading -> PaymentTenders.of(reading, begun)));
            tenders.addAll(rest);
            return flows.run(place, new CompleteDebit(begun, tenders, terms)).map(Optional::of);
        });
    }

    private Outcome<DebitBegun> begun(CheckoutId begun) {
        return flows.look(
                place, reading -> AtTill.of(reading).then(till -> till.session().begunDebit(begun)));
    }
}
