// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.rebate;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rebates that are agreed, and those that suppliers owe: a fold of {@link RebateFact}s. The open ones sum to the balance of
 * their account. One thread at a time.
 */
public final class RebateBook {
    /**
     * A rebate that is earned and not settled.
     *
     * @param receipts the goods receipts that it is for, each once
     */
    public record Open(String number, SupplierId supplier, Money amount, List<DocumentId> receipts) {
        public Open {
            receipts = List.copyOf(receipts);
        }
    }

    private final TreeMap<String, RebateTerms> terms = new TreeMap<>();
    private final TreeMap<String, Long> earned = new TreeMap<>();
    private final TreeMap<String, Open> open = new TreeMap<>();
    private final TreeSet<String> numbers = new TreeSet<>();

    /** Nothing is agreed or owed. */
    public RebateBook() {}

    /** Takes up what happened. */
    public void apply(RebateFact fact) {
        if (fact instanceof RebateAgreed agreed) {
            terms.put(agreed.terms().name(), agreed.terms());
        } else if (fact instanceof RebateAccrued accrued) {
            numbers.add(accrued.number());
            accrued.terms().ifPresent(it -> earned.merge(it, accrued.earned().minor(), Math::addExact));
            Set<DocumentId> receipts = new LinkedHashSet<>(accrued.shares().receipts());
            open.put(
                    accrued.number(),
                    new Open(accrued.number(), accrued.supplier(), accrued.earned(), List.copyOf(receipts)));
        } else if (fact instanceof RebateSettled settled) {
            settled.accruals().forEach(open::remove);
        }
    }

    /** An agreement by its name. */
    public Outcome<RebateTerms> terms(String name) {
        return Optional.ofNullable(terms.get(name))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(RebateReason.UNKNOWN_TERMS, "terms", name));
    }

    /** What was accrued by an agreement so far, settled or not. */
    public Money earned(String name, Currency currency) {
        return Money.ofMinor(earned.getOrDefault(name, 0L), currency);
    }

    /** Whether a number can be given to a new accrual. */
    public Outcome<String> fresh(String number) {
        return numbers.contains(number) ? Outcome.refused(RebateReason.EXISTS, "number", number) : Outcome.done(number);
    }

    /** What suppliers owe, by number. */
    public List<Open> open() {
        return List.copyOf(open.values());
    }

    /** Those that a note names; refused where one is not open, another supplier's, or named twice. */
    public Outcome<List<Open>> open(SupplierId supplier, String note, List<String> accruals) {
        if (accruals.isEmpty()) {
            return Outcome.refused(RebateReason.NO_REBATES, "note", note);
        }
        List<Open> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String number : accruals) {
            Open one = open.get(number);
            if (one == null || !one.supplier().equals(supplier)) {
                return Outcome.refused(RebateReason.NOT_OPEN, "number", number, "supplier", supplier);
            }
            if (!seen.add(number)) {
                return Outcome.refused(RebateReason.NAMED_TWICE, "number", number, "note", note);
            }
            found.add(one);
        }
        return Outcome.done(found);
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list("terms", terms.values(), RebateTerms::write)
                .texts("earned", List.copyOf(earned.keySet()))
                .numbers(
                        "amounts",
                        earned.values().stream().mapToLong(Long::longValue).toArray())
                .texts("numbers", List.copyOf(numbers))
                .list(
                        "open",
                        open.values(),
                        (it, fields) -> fields.text("number", it.number())
                                .text("supplier", it.supplier().value())
                                .money("amount", it.amount())
                                .texts(
                                        "receipts",
                                        it.receipts().stream()
                                                .map(DocumentId::toString)
                                                .toList()));
    }

    /** A book as it was written. */
    public static RebateBook read(FieldReader in) {
        RebateBook book = new RebateBook();
        in.list("terms", RebateTerms::read).forEach(it -> book.terms.put(it.name(), it));
        List<String> names = in.texts("earned");
        long[] amounts = in.numbers("amounts");
        if (amounts.length != names.size()) {
            throw in.wrong("an amount for each of " + names);
        }
        for (int i = 0; i < amounts.length; i++) {
            book.earned.put(names.get(i), amounts[i]);
        }
        book.numbers.addAll(in.texts("numbers"));
        in.list(
                        "open",
                        fields -> new Open(
                                fields.text("number"),
                                fields.parsed("supplier", SupplierId::new),
                                fields.money("amount"),
                                fields.texts("receipts").stream()
                                        .map(DocumentId::of)
                                        .toList()))
                .forEach(it -> book.open.put(it.number(), it));
        return book;
    }
}
