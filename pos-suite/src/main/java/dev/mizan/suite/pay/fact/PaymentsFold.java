// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.TenderAbandoned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.till.TillClosed;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The payments of open sessions, those whose end nobody knows, and those that wait to be forwarded. What is settled leaves
 * it when its till is closed, and is read back from its stream.
 */
public final class PaymentsFold implements Fold {
    /** What payments write. */
    public static final Set<FactType<?>> FACTS = Set.of(
            PaymentBegun.TYPE,
            PaymentMoved.TYPE,
            PaymentStored.TYPE,
            PaymentForwarded.TYPE,
            TerminalSettled.TYPE,
            TerminalsReported.TYPE,
            MoneyUnapplied.TYPE,
            MoneyApplied.TYPE,
            AuthorisationBegun.TYPE,
            AuthorisationEnded.TYPE);

    private final Map<PaymentReference, TillPayment> payments = new LinkedHashMap<>();
    private final Map<PaymentReference, WaitingPayment> waiting = new LinkedHashMap<>();
    private final TerminalBatches batches = new TerminalBatches();

    /** No terminal was asked yet. */
    public PaymentsFold() {}

    /** A payment of an open session, or one that is not settled. */
    public Optional<TillPayment> find(PaymentReference reference) {
        return Optional.ofNullable(payments.get(reference));
    }

    /** All of them, in the order in which they were begun. */
    public List<TillPayment> all() {
        return List.copyOf(payments.values());
    }

    /** Those of a bill. */
    public Stream<TillPayment> of(CheckoutId checkout) {
        return payments.values().stream().filter(it -> it.checkout().equals(checkout));
    }

    /** A payment that waits to be forwarded. */
    public Optional<WaitingPayment> waiting(PaymentReference reference) {
        return Optional.ofNullable(waiting.get(reference));
    }

    /** All of them, in the order in which they were taken. */
    public List<WaitingPayment> waiting() {
        return List.copyOf(waiting.values());
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Stream.concat(
                        FACTS.stream(),
                        Stream.of(
                                SaleCompleted.TYPE,
                                PrepaymentTaken.TYPE,
                                SaleDebited.TYPE,
                                GoodsReturned.TYPE,
                                TenderAbandoned.TYPE,
                                TillClosed.TYPE))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof PaymentBegun begun) {
            payments.put(begun.request().reference(), payment(begun, recorded));
        } else if (fact instanceof PaymentMoved moved) {
            payments.computeIfPresent(
                    moved.reference(),
                    (it, before) -> before.with(before.attempt().after(moved.event())));
        } else if (fact instanceof PaymentStored it) {
            waiting.put(
                    it.request().reference(),
                    new WaitingPayment(
                            it.request(),
                            it.checkout(),
                            till(recorded),
                            it.session(),
                            it.terminal(),
                            it.kind(),
                            it.at(),
                            false));
        } else if (fact instanceof PaymentForwarded it) {
            forwarded(it);
        } else if (fact instanceof MoneyUnapplied it) {
            payments.put(it.request().reference(), unapplied(it, recorded));
        } else if (fact instanceof MoneyApplied it) {
            payments.computeIfPresent(it.reference(), (reference, before) -> before.applied(it.checkout()));
        } else if (fact instanceof SaleCompleted sale) {
            sale.checkout().ifPresent(it -> booked(it, sale.settlement()));
        } else if (fact instanceof PrepaymentTaken taken) {
            taken.checkout().ifPresent(it -> booked(it, taken.settlement()));
        } else if (fact instanceof SaleDebited more) {
            more.checkout().ifPresent(it -> booked(it, more.settlement().orElseThrow()));
        } else if (fact instanceof GoodsReturned back) {
            back.checkout().ifPresent(it -> booked(it, back.refund()));
        } else if (fact instanceof TenderAbandoned given) {
            abandoned(given.checkout());
        } else if (fact instanceof TillClosed closed) {
            closed(till(recorded), closed.slip().session());
        } else if (fact instanceof TerminalSettled it) {
            settled(it, till(recorded));
        } else if (fact instanceof TerminalsReported it) {
            batches.reported(till(recorded), it);
        }
    }

    /** Where they differ, and nobody accepts it, the terminal's batch stays open, and so does what the till posted. */
    private void settled(TerminalSettled fact, String till) {
        batches.compared(till, fact);
        if (fact.closesBatch()) {
            payments.replaceAll((reference, payment) -> payment.terminal().equals(fact.terminal())
                            && payment.till().equals(till)
                            && payment.moved().isPositive()
                    ? payment.settledNow()
                    : payment);
        }
    }

    private static TillPayment payment(PaymentBegun begun, Recorded recorded) {
        return new TillPayment(
                Attempt.begun(begun.request()),
                begun.checkout(),
                till(recorded),
                begun.session(),
                begun.terminal(),
                begun.kind(),
                recorded.times().recordedAt(),
                begun.until(),
                TillPayment.Booked.NOT_YET,
                false);
    }

    private static TillPayment unapplied(MoneyUnapplied it, Recorded recorded) {
        return new TillPayment(
                it.attempt(),
                it.checkout(),
                till(recorded),
                it.session(),
                it.terminal(),
                it.kind(),
                recorded.times().recordedAt(),
                Optional.empty(),
                TillPayment.Booked.UNAPPLIED,
                false);
    }

    private void forwarded(PaymentForwarded fact) {
        WaitingPayment it = waiting.remove(fact.reference());
        if (it != null) {
            Attempt ended = new Attempt(it.request(), Stage.SETTLED, fact.outcome(), true, 0);
            payments.put(
                    fact.reference(),
                    new TillPayment(
                            ended,
                            it.checkout(),
                            it.till(),
                            it.session(),
                            it.terminal(),
                            it.kind(),
                            it.since(),
                            Optional.empty(),
                            TillPayment.Booked.IN_THE_BILL,
                            false));
        }
    }

    private void booked(CheckoutId checkout, Settlement settlement) {
        Set<String> keys = settlement.tenders().stream()
                .filter(Cashless.class::isInstance)
                .map(it -> ((Cashless) it).key().value())
                .collect(Collectors.toSet());
        of(checkout)
                .toList()
                .forEach(it -> payments.put(
                        it.reference(),
                        it.booked(
                                keys.contains(it.reference().value())
                                        ? TillPayment.Booked.IN_THE_BILL
                                        : TillPayment.Booked.OUTSIDE)));
        waiting.replaceAll((reference, it) -> it.checkout().equals(checkout) ? it.soldNow() : it);
    }

    private void abandoned(CheckoutId checkout) {
        of(checkout).toList().forEach(it -> payments.put(it.reference(), it.booked(TillPayment.Booked.OUTSIDE)));
        waiting.values().removeIf(it -> it.checkout().equals(checkout));
    }

    private void closed(String till, long session) {
        List<TillPayment> over = payments.values().stream()
                .filter(it -> it.till().equals(till)
                        && it.session() <= session
                        && it.attempt().next() == Step.NOTHING)
                .toList();
        over.forEach(it -> payments.remove(it.reference()));
        over.stream().filter(TillPayment::unapplied).forEach(it -> payments.put(it.reference(), it.settledNow()));
        batches.closed(till, over);
    }

    /** What a till posted at a terminal and did not settle yet; what was voided counts as never taken. */
    public List<TerminalEntry> unsettled(String till, String terminal) {
        return TerminalBatches.unsettled(payments.values().stream()
                .filter(it -> it.terminal().equals(terminal) && it.till().equals(till)));
    }

    /** What a terminal lists, without what was compared before: it may not have heard that its batch was closed. */
    public List<TerminalEntry> fresh(String till, String terminal, List<TerminalEntry> told) {
        return told.stream()
                .filter(it -> !find(it.reference()).map(TillPayment::settled).orElse(false))
                .filter(it -> !batches.known(till, terminal, it.reference()))
                .toList();
    }

    /** What a Z report of a till says now of its terminals; those without a payment are left out. */
    public List<TerminalReport> reports(String till) {
        return batches.reports(till, payments.values(), waiting.values());
    }

    /** By which name payments know a till: its store and itself. */
    public static String till(OrgPath path) {
        return path.store() + "/" + path.till();
    }

    private static String till(Recorded recorded) {
        return till(recorded.path());
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void write(FieldWriter out) {
        out.list("payments", payments.values(), PaymentForms::write)
                .list("waiting", waiting.values(), PaymentForms::write);
        batches.write(out);
    }

    @Override
    public void read(FieldReader in) {
        payments.clear();
        waiting.clear();
        in.list("payments", PaymentForms::payment).forEach(it -> payments.put(it.reference(), it));
        in.list("waiting", PaymentForms::waiting).forEach(it -> waiting.put(it.reference(), it));
        batches.read(in);
    }
}
