// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cashvat;

import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The VAT that waits for payments. Folded from facts, by one writer; a document that is settled is let go of. What
 * fell due by a payment is kept as long as the payment may come back.
 */
public final class CashVat {
    /** The kinds of fact that it is folded from. */
    public static final Set<FactType<?>> FACTS = Set.of(VatBasisChosen.TYPE, DeferredVatMoved.TYPE);

    private final Map<DeferredVat.Key, DeferredVat> waiting = new LinkedHashMap<>();
    private final Map<DeferredVat.Key, Brought> brought = new LinkedHashMap<>();
    private Optional<LocalDate> from = Optional.empty();

    /** What one payment brought due. */
    record Brought(DeferredVat.Key key, Money tax, Money value) {
        boolean isNothing() {
            return tax.isZero() && value.isZero();
        }
    }

    /** Nothing waits, and VAT is declared as it is invoiced. */
    public CashVat() {}

    /** The first day of documents whose VAT waits for payment; empty where it is declared as it is invoiced. */
    public Optional<LocalDate> from() {
        return from;
    }

    /** The documents whose VAT waits, in the order in which they came. */
    public List<DeferredVat> waiting() {
        return List.copyOf(waiting.values());
    }

    Optional<DeferredVat> waiting(DeferredVat.Key key) {
        return Optional.ofNullable(waiting.get(key));
    }

    Optional<Brought> brought(DeferredVat.Key payment) {
        return Optional.ofNullable(brought.get(payment));
    }

    /** Decides to declare VAT on payment for documents of a day and later. */
    public Outcome<VatBasisChosen> choose(LocalDate day) {
        return from.isPresent()
                ? Outcome.refused(CashVatReason.CHOSEN_ALREADY, "from", from.orElseThrow())
                : Outcome.done(new VatBasisChosen(true, day));
    }

    /** Decides to declare VAT as it is invoiced again; what waits falls due, see {@link CashVatBatch#left}. */
    public Outcome<VatBasisChosen> leave(LocalDate day) {
        return from.isEmpty()
                ? Outcome.refused(CashVatReason.NOT_CHOSEN)
                : Outcome.done(new VatBasisChosen(false, day));
    }

    /** Takes a fact in; facts of other kinds are a bug. */
    public void apply(Fact fact) {
        if (fact instanceof VatBasisChosen chosen) {
            from = chosen.onPayment() ? Optional.of(chosen.from()) : Optional.empty();
        } else if (fact instanceof DeferredVatMoved moved) {
            DeferredVat after = moved.after();
            if (after.isSettled()) {
                waiting.remove(after.key());
            } else {
                waiting.put(after.key(), after);
            }
            if (moved.revocable()) {
                Brought more = new Brought(
                        new DeferredVat.Key(
                                after.side(),
                                after.party(),
                                moved.by(),
                                moved.tax().currency()),
                        moved.tax(),
                        moved.value());
                brought.merge(more.key(), more, CashVat::together);
                brought.values().removeIf(Brought::isNothing);
            }
        } else {
            throw new IllegalArgumentException(
                    "not a fact of VAT on payment: " + fact.factType().name());
        }
    }

    private static Brought together(Brought one, Brought other) {
        return new Brought(one.key(), one.tax().plus(other.tax()), one.value().plus(other.value()));
    }

    /** The version of the form that {@link #write} writes. */
    public static int version() {
        return 1;
    }

    /** Writes the whole state, the same bytes for the same state. */
    public void write(FieldWriter out) {
        from.ifPresent(day -> out.date("from", day));
        out.list("waiting", waiting.values(), DeferredVat::write)
                .list(
                        "brought",
                        brought.values(),
                        (each, row) -> row.text("side", each.key().side().name())
                                .text("party", each.key().party())
                                .text("payment", each.key().document())
                                .money("tax", each.tax())
                                .money("value", each.value()));
    }

    /** Reads what {@link #write} wrote. */
    public static CashVat read(FieldReader in) {
        CashVat read = new CashVat();
        read.from = in.has("from") ? Optional.of(in.date("from")) : Optional.empty();
        new ArrayList<>(in.list("waiting", DeferredVat::read)).forEach(it -> read.waiting.put(it.key(), it));
        in.list(
                        "brought",
                        row -> new Brought(
                                new DeferredVat.Key(
                                        row.parsed("side", PartySide::valueOf),
                                        row.text("party"),
                                        row.text("payment"),
                                        row.money("tax").currency()),
                                row.money("tax"),
                                row.money("value")))
                .forEach(it -> read.brought.put(it.key(), it));
        return read;
    }
}
