// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.pick;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What customers take, and which lots are set aside: a fold. One thread at a time. */
public final class PickBook {
    private final TreeMap<String, TreeMap<String, CustomerLife>> customers = new TreeMap<>();
    private final TreeMap<Sku, WholeLife> lives = new TreeMap<>();
    private final TreeMap<String, LotsPicked> picks = new TreeMap<>();

    /** Customers take what may be sold. */
    public PickBook() {}

    /** Takes up what happened. */
    public void apply(PickFact fact) {
        if (fact instanceof CustomerLivesSet set) {
            set.items().forEach(it -> lives.put(it.sku(), it));
            set.customers()
                    .forEach(it -> customers
                            .computeIfAbsent(it.customer(), none -> new TreeMap<>())
                            .put(it.item().map(Sku::value).orElse(""), it));
        } else if (fact instanceof LotsPicked picked) {
            picks.put(picked.reservation(), picked);
        }
    }

    /** What was held is not any more: its lots are free, or left with it. */
    public void ended(String reservation) {
        picks.remove(reservation);
    }

    /** Whether no lots are set aside. */
    public boolean isEmpty() {
        return picks.isEmpty();
    }

    /** The lots that are set aside for what a reservation holds. */
    public Optional<LotsPicked> of(String reservation) {
        return Optional.ofNullable(picks.get(reservation));
    }

    /** How many days an item must keep for a customer, beside what the shop asks itself; zero where nothing was told. */
    public Outcome<Integer> days(String customer, Sku sku) {
        TreeMap<String, CustomerLife> rules = customers.getOrDefault(customer, new TreeMap<>());
        Optional<CustomerLife> rule =
                Optional.ofNullable(rules.get(sku.value())).or(() -> Optional.ofNullable(rules.get("")));
        Optional<Integer> life = Optional.ofNullable(lives.get(sku)).map(WholeLife::days);
        if (rule.isPresent() && rule.get().needsLife() && life.isEmpty()) {
            return Outcome.refused(PickReason.LIFE_UNKNOWN, "sku", sku);
        }
        return Outcome.done(rule.map(it -> it.least(life.orElse(0))).orElse(0));
    }

    /** How many steps of a lot at a place are set aside by reservations of a kind. */
    public long picked(String where, Sku sku, String lot, Predicate<String> reservations) {
        long steps = 0;
        for (LotsPicked picked : picks.values()) {
            if (reservations.test(picked.reservation())) {
                for (LotsPicked.Line line : picked.lines()) {
                    boolean same = line.lot().equals(lot)
                            && line.sku().equals(sku)
                            && line.place().value().equals(where);
                    steps += same ? line.steps() : 0;
                }
            }
        }
        return steps;
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        List<CustomerLife> rules =
                customers.values().stream().flatMap(it -> it.values().stream()).toList();
        CustomerLivesSet set = new CustomerLivesSet(rules, List.copyOf(lives.values()));
        out.object("lives", fields -> CustomerLivesSet.TYPE.write(set, fields))
                .list("picks", picks.values(), (it, fields) -> LotsPicked.TYPE.write(it, fields));
    }

    /** A book as it was written. */
    public static PickBook read(FieldReader in) {
        PickBook book = new PickBook();
        book.apply(in.object("lives", fields -> CustomerLivesSet.TYPE.reader().read(fields, 1)));
        in.list("picks", fields -> LotsPicked.TYPE.reader().read(fields, 1)).forEach(book::apply);
        return book;
    }
}
