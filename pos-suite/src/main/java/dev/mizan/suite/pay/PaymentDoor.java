// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.course.AttemptEvent;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TerminalSettled;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.pay.mover.OwnClearing;
import dev.mizan.suite.sell.AddTender;
import dev.mizan.suite.sell.BeginTender;
import dev.mizan.suite.sell.CompleteBegunSale;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.sell.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A terminal at a till. Each call that asks it blocks its own thread until the terminal answered or its time is over, and no
 * other: the till sells on. Opening the door settles what a stop left in the middle; only what nobody answers stays, on
 * the list of {@link #unknown()} payments.
 */
public final class PaymentDoor implements AutoCloseable {
    private final Flows flows;
    private final Workplace place;
    private final Terms sale;
    private final String name;
    private final PaymentTerminal terminal;
    private final TerminalTerms terms;
    private final TerminalLine line;
    private final TerminalLine cancels;
    private final PaymentDrive drive;
    private final Settlement settlement;

    /**
     * Opens the door; what is open at this till and terminal is queried and, where need be, reversed before it returns.
     *
     * @param sale what the shop has settled about its sales
     * @param name the till's own for the terminal, always the same
     */
    public PaymentDoor(
            Flows flows, Workplace place, Terms sale, String name, PaymentTerminal terminal, TerminalTerms terms) {
        this.flows = flows;
        this.place = place;
        this.sale = sale;
        this.name = name;
        this.terminal = terminal;
        this.terms = terms;
        this.line = new TerminalLine(name);
        this.cancels = new TerminalLine(name + "-cancel");
        this.drive = new PaymentDrive(flows, place, terminal, terms, line);
        this.settlement = new Settlement(flows, place, name, terminal, terms, line);
        drive.furnish();
        List<TillPayment> open = mine().stream()
                .filter(it ->
                        it.attempt().stage() == Stage.ASKED || it.attempt().stage() == Stage.PENDING)
                .toList();
        if (!open.isEmpty()) {
            flows.run(place, new ReopenPayments(open)).orElseThrow();
        }
        turn();
    }

    /** The whole bill on one card: begun, asked, and sold where it was approved. */
    public Outcome<PaymentStep> pay(PricedBasket priced, Consumer<Interaction> shown) {
        return begin(priced).then(begun -> pay(begun, TenderKind.CARD, due(begun), shown));
    }

    /** Makes a basket durable, so that it can be paid in several steps. */
    public Outcome<CheckoutId> begin(PricedBasket priced) {
        return flows.run(place, new BeginTender(priced, List.of(), sale)).map(begun -> begun.checkout());
    }

    /** A part of what was begun, or all of it, through this terminal. */
    public Outcome<PaymentStep> pay(CheckoutId begun, TenderKind kind, Money amount, Consumer<Interaction> shown) {
        return pay(begun, kind, PaymentRequest.purchase(newReference(), amount), shown);
    }

    /**
     * The same as the caller's request says: with a tip, by a link, from a token. Its reference is new. Where the bill is
     * refused once it is paid, such as one that was priced for another card's scheme, what this payment took goes back.
     */
    public Outcome<PaymentStep> pay(
            CheckoutId begun, TenderKind kind, PaymentRequest request, Consumer<Interaction> shown) {
        boolean debit = flows.look(place, reading -> PaymentTenders.isDebit(reading, begun));
        Outcome<TillPayment> taken = debit
                ? Outcome.refused(PaymentFlowReason.NOT_FOR_THIS, "operation", request.operation())
                : take(begun, kind, request, shown);
        return taken.then(payment -> sold(begun, payment));
    }

    /** The same, and writes no document: that is for whoever began it, such as {@code till.debits()}. */
    public Outcome<TillPayment> take(
            CheckoutId begun, TenderKind kind, PaymentRequest request, Consumer<Interaction> shown) {
        return terms.allow(kind, request).then(fine -> ask(begun, kind, request, shown));
    }

    private Outcome<PaymentStep> sold(CheckoutId begun, TillPayment payment) {
        Outcome<Optional<Sale>> sold = complete(begun, List.of());
        if (!sold.isDone()) {
            giveUp(payment.reference());
        }
        Money none = Money.zero(payment.moved().currency());
        return sold.map(sale -> new PaymentStep(begun, payment, sale.isPresent() ? none : due(begun), sale));
    }

    Outcome<TillPayment> ask(CheckoutId begun, TenderKind kind, PaymentRequest request, Consumer<Interaction> shown) {
        PlannedTender plan = new PlannedTender(
                kind,
                request.forTheBill(request.amount()),
                new PaymentKey(request.reference().value()));
        OwnClearing.furnish(flows, place, kind);
        return flows.run(place, new AddTender(begun, List.of(plan)))
                .then(planned -> flows.run(place, new BeginPayment(begun, name, request, terms.pending())))
                .then(fact -> drive.find(request.reference()))
                .then(payment -> drive.start(payment, shown));
    }

    /** Writes the sale if its payments and these pay it: cash, tax withheld. Empty where something is still due. */
    public Outcome<Optional<Sale>> complete(CheckoutId begun, List<? extends Tender> rest) {
        if (rest.isEmpty() && due(begun).isPositive()) {
            return Outcome.done(Optional.empty());
        }
        List<Tender> tenders = new ArrayList<>(flows.look(place, reading -> PaymentTenders.of(reading, begun)));
        tenders.addAll(rest);
        return flows.run(place, new CompleteBegunSale(begun, tenders, sale)).map(Optional::of);
    }

    /** What is still to be paid of what was begun. */
    public Money due(CheckoutId begun) {
        return flows.look(place, reading -> PaymentTenders.due(reading, begun)).orElseThrow();
    }

    /**
     * The till does not want the money any more: what waits is cancelled, what was taken and is in no bill yet is reversed,
     * what is listed is set aside. From any thread, also while another waits in {@link #pay}.
     */
    public Outcome<TillPayment> giveUp(PaymentReference reference) {
        return drive.record(reference, new AttemptEvent.GivenUp()).then(payment -> {
            if (payment.attempt().stage() != Stage.ASKED) {
                return drive.onward(reference);
            }
            cancels.look(
                    () -> {
                        terminal.cancel(reference);
                        return CompletableFuture.completedFuture(true);
                    },
                    terms.doubt(),
                    false);
            return Outcome.done(payment);
        });
    }

    /** What a bank or a gateway notified of a payment that was pending or in doubt. */
    public Outcome<TillPayment> notified(PaymentReference reference, PaymentOutcome outcome) {
        return drive.notified(reference, outcome);
    }

    /** What a person found out about a listed payment; money whose bill is over is posted as surplus. */
    public Outcome<TillPayment> resolve(PaymentReference reference, PaymentOutcome outcome) {
        return drive.record(reference, new AttemptEvent.Resolved(outcome));
    }

    /** Looks after what is open at this terminal: doubts, codes that ran out, reversals nobody answered. Called now and then. */
    public List<TillPayment> turn() {
        for (TillPayment payment : mine()) {
            boolean over = payment.attempt().stage() == Stage.PENDING
                    && payment.until()
                            .filter(it -> it.isBefore(flows.look(place, reading -> reading.now())))
                            .isPresent();
            if (over) {
                giveUp(payment.reference());
            } else if (payment.attempt().next() != Step.NOTHING
                    && payment.attempt().stage() != Stage.ASKED) {
                drive.lookAgain(payment);
            }
        }
        authorisations().turn();
        return unknown();
    }

    /** What is left behind a token: a gift card, a wallet; empty where the terminal can not tell or does not know it. */
    public Optional<Money> balance(PaymentToken token) {
        return line.look(() -> terminal.balance(token, terms.doubt()), terms.doubt(), Optional.empty());
    }

    /** Asks whoever keeps a token to forget it; false where that is not certain. Cards of customers: {@code TillDoor.cardsOnFile}. */
    public boolean forget(PaymentToken token) {
        return line.look(() -> terminal.forget(token, terms.doubt()), terms.doubt(), false);
    }

    /** Money that is set aside before there is a bill, and tips on what was taken. */
    public AuthorisationDoor authorisations() {
        return new AuthorisationDoor(flows, place, name, this, drive);
    }

    /** Payments at this till and terminal of which nobody knows how they end. */
    public List<TillPayment> unknown() {
        return mine().stream().filter(it -> it.attempt().next() != Step.NOTHING).toList();
    }

    private List<TillPayment> mine() {
        return flows.look(
                place,
                reading -> reading.state(PaymentsFold.class).all().stream()
                        .filter(it -> it.terminal().equals(name) && it.till().equals(BeginPayment.till(reading)))
                        .toList());
    }

    /** Payments that are taken while nobody can be asked. */
    public OfflineDoor offline() {
        return new OfflineDoor(flows, place, name, terms, this);
    }

    /**
     * Compares what till and terminal say of the session, scheme by scheme and request by request, and writes it; before the
     * till is closed. The terminal settles where both say the same; one that tells no requests settles by telling its totals.
     */
    public Outcome<TerminalSettled> settle() {
        return settlement.compare(Optional.empty());
    }

    /**
     * The same, and the terminal's batch is closed though they differ, or though it told nothing: a person looked at it.
     *
     * @param why a few words, for the Z report
     */
    public Outcome<TerminalSettled> settleAnyway(String why) {
        return settlement.compare(Optional.of(why));
    }

    /** Tells the terminal that its batch is over; also after a Z that names what differs. */
    public void closeBatch() {
        settlement.closeBatch();
    }

    /** Refunds at this terminal. */
    public RefundDoor refunds() {
        return new RefundDoor(flows, place, sale, terms, this, drive);
    }

    /** The till's own name for the terminal. */
    public String name() {
        return name;
    }

    /** Whether its plugin did not come back so often that nothing more is sent to it. */
    public boolean isSetAside() {
        return line.isSetAside();
    }

    /** Gives a terminal that was set aside another chance. */
    public void readmit() {
        line.readmit();
    }

    /** What the terminal says now of a request; nothing is written. UNKNOWN where it can not tell. */
    public PaymentOutcome query(PaymentReference reference) {
        return drive.query(reference);
    }

    PaymentOutcome forwarded(PaymentRequest request) {
        return line.ask(() -> terminal.start(request, shown -> {}, terms.answer()), terms.answer(), late -> {});
    }

    /** A reference for a request of the caller's own. */
    public PaymentReference newReference() {
        return flows.look(place, reading -> PaymentReference.of(reading.env().newId()));
    }

    /** Lets go of the threads; the terminal is its owner's to close. */
    @Override
    public void close() {
        line.close();
        cancels.close();
    }
}
