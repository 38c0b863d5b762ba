// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cashvat;

import dev.mizan.ledger.receivable.Allocation;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one batch of documents does to the VAT that waits for payment: the facts, and the amounts that post them by
 * {@link CashVatRules}. Changes nothing of the state it starts from; for one thread.
 *
 * <p>A payment brings due the share of what it settles. A credit note takes its own share off the invoice it is set
 * against, so that nothing falls due by it; where it can not be of that invoice, the shares of both fall due. What is
 * written off of an invoice is never due, and lowers the loss.
 */
public final class CashVatBatch {
    private final CashVat state;
    private final Map<DeferredVat.Key, DeferredVat> touched = new LinkedHashMap<>();
    private final List<DeferredVatMoved> facts = new ArrayList<>();
    private final Map<Entry, Amounts> entries = new LinkedHashMap<>();

    /** Starts from what waits now. */
    public CashVatBatch(CashVat state) {
        this.state = state;
    }

    /** An entry to be posted. */
    public record Entry(String event, LocalDate on, String document) {}

    /** What happened, in order. */
    public List<DeferredVatMoved> facts() {
        return List.copyOf(facts);
    }

    /** What is to be posted for it. */
    public Map<Entry, Amounts> entries() {
        return new LinkedHashMap<>(entries);
    }

    /** The VAT of a document begins to wait. */
    public void booked(DeferredVat fresh, LocalDate on) {
        moved(fresh, fresh.taxDue(), fresh.valueDue(), "", false);
        post(CashVatRules.DEFERRED, fresh, fresh.credit(), fresh.tax(), fresh.value(), on, fresh.document());
    }

    /** A payment came back: what it had brought due waits again, on the document of the debt that stands again. */
    public void returned(PartySide side, String party, String document, Money gross, String payment, LocalDate on) {
        state.brought(new DeferredVat.Key(side, party, payment, gross.currency()))
                .ifPresent(brought -> {
                    Money none = gross.minus(gross);
                    DeferredVat again =
                            new DeferredVat(side, party, document, false, gross, brought.tax(), brought.value(), none);
                    moved(again, brought.tax().negated(), brought.value().negated(), payment, true);
                    post(CashVatRules.DEFERRED, again, false, again.tax(), again.value(), on, document);
                });
    }

    /**
     * A payment settles a part of a document.
     *
     * @param revocable whether the payment may come back
     */
    public void paid(PartySide side, String party, Allocation allocation, boolean revocable) {
        find(side, party, allocation.to(), allocation.amount())
                .ifPresent(invoice -> change(
                        invoice,
                        invoice.settledBy(allocation.amount()),
                        allocation.from(),
                        revocable,
                        allocation.on()));
    }

    /** A credit note is set against a document. */
    public void credited(PartySide side, String party, Allocation allocation) {
        Money amount = allocation.amount();
        Optional<DeferredVat> note = find(side, party, allocation.from(), amount);
        Optional<DeferredVat> invoice = find(side, party, allocation.to(), amount);
        Optional<DeferredVat> amended = note.flatMap(before -> invoice.flatMap(it -> {
            DeferredVat after = before.settledBy(amount);
            return it.without(
                    amount,
                    after.taxDue().minus(before.taxDue()),
                    after.valueDue().minus(before.valueDue()));
        }));
        if (amended.isPresent()) {
            DeferredVat after = note.orElseThrow().settledBy(amount);
            moved(after, zero(after.tax()), zero(after.tax()), allocation.to(), false);
            change(invoice.orElseThrow(), amended.orElseThrow(), allocation.from(), false, allocation.on());
            return;
        }
        invoice.ifPresent(it -> change(it, it.settledBy(amount), allocation.from(), false, allocation.on()));
        note.ifPresent(it -> change(it, it.settledBy(amount), allocation.to(), false, allocation.on()));
    }

    /**
     * A debt is written off. Refused where more VAT is had back on it than was paid over.
     *
     * @param relief the VAT that the write-off itself took back
     */
    public Outcome<Money> writtenOff(
            PartySide side, String party, String document, List<Allocation> allocations, Money relief) {
        Money never = zero(relief);
        boolean all = !allocations.isEmpty();
        LocalDate on = LocalDate.MIN;
        for (Allocation allocation : allocations) {
            Optional<DeferredVat> invoice = find(side, party, allocation.to(), allocation.amount());
            all &= invoice.isPresent();
            if (invoice.isPresent()) {
                DeferredVat before = invoice.orElseThrow();
                Money share = part(before, allocation.amount(), DeferredVat::taxDue);
                Money value = part(before, allocation.amount(), DeferredVat::valueDue);
                DeferredVat after =
                        before.without(allocation.amount(), share, value).orElseThrow();
                change(before, after, document, false, allocation.on());
                never = never.plus(share);
                on = allocation.on();
            }
        }
        if (all && relief.compareTo(never) > 0) {
            return Outcome.refused(
                    CashVatReason.RELIEF_BEYOND_PAID, "relief", relief, "document", document, "tax", never);
        }
        if (!never.isZero()) {
            Money back = relief.min(never);
            Amounts amounts = Amounts.in(never.currency())
                    .with("never", never)
                    .with("relief", back)
                    .with("loss", never.minus(back));
            entries.put(new Entry(CashVatRules.NEVER_DUE, on, document), amounts);
        }
        return Outcome.done(never);
    }

    private static Money part(DeferredVat of, Money amount, Function<DeferredVat, Money> due) {
        return due.apply(of.settledBy(amount)).minus(due.apply(of));
    }

    /** The shop leaves the scheme: all that waits falls due on a day. */
    public void left(LocalDate on) {
        for (DeferredVat each : state.waiting()) {
            change(each, each.settledBy(each.gross().minus(each.settled())), "", false, on);
        }
    }

    private void change(DeferredVat before, DeferredVat after, String by, boolean revocable, LocalDate on) {
        Money tax = after.taxDue().minus(before.taxDue());
        Money value = after.valueDue().minus(before.valueDue());
        moved(after, after.credit() ? tax.negated() : tax, after.credit() ? value.negated() : value, by, revocable);
        post(CashVatRules.FELL_DUE, after, after.credit(), tax, value, on, by.isEmpty() ? "VAT" : by);
    }

    private void moved(DeferredVat after, Money tax, Money value, String by, boolean revocable) {
        touched.put(after.key(), after);
        facts.add(new DeferredVatMoved(after, by, tax, value, revocable));
    }

    private void post(
            String event, DeferredVat of, boolean lowers, Money tax, Money value, LocalDate on, String document) {
        Amounts more = Amounts.in(tax.currency())
                .with(of.side() == PartySide.CUSTOMER ? "output" : "input", lowers ? tax.negated() : tax)
                .with("value", lowers ? value.negated() : value);
        entries.merge(new Entry(event, on, document), more, CashVatBatch::together);
    }

    private static Amounts together(Amounts one, Amounts other) {
        List<dev.mizan.ledger.rule.NamedAmount> all = new ArrayList<>(one.all());
        all.addAll(other.all());
        return new Amounts(one.currency(), all);
    }

    private Optional<DeferredVat> find(PartySide side, String party, String document, Money settledIn) {
        DeferredVat.Key key = new DeferredVat.Key(side, party, document, settledIn.currency());
        DeferredVat now = touched.get(key);
        Optional<DeferredVat> found = now == null ? state.waiting(key) : Optional.of(now);
        return found.filter(it -> !it.isSettled());
    }

    private static Money zero(Money like) {
        return Money.zero(like.currency());
    }
}
