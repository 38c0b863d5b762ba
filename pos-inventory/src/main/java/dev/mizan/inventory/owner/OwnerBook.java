// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.owner;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Whose goods lie in the shop and what their owners are owed: a fold of {@link OwnerFact}s. One thread at a time. */
public final class OwnerBook {
    /**
     * What an owner is owed and was not settled, in minor units of the book's currency.
     *
     * @param consigned for goods that the shop bought in selling them
     * @param conceded for goods that he sold in the shop
     */
    public record Owed(long consigned, long conceded) {
        static final Owed NOTHING = new Owed(0, 0);

        Owed plus(long moreConsigned, long moreConceded) {
            return new Owed(Math.addExact(consigned, moreConsigned), Math.addExact(conceded, moreConceded));
        }
    }

    private final TreeMap<Sku, Agreement> agreements = new TreeMap<>();
    private final TreeMap<SupplierId, Owed> owed = new TreeMap<>();

    /** All goods are the shop's own. */
    public OwnerBook() {}

    /** Takes up what happened. */
    public void apply(OwnerFact fact) {
        if (fact instanceof OwnersAgreed agreed) {
            agreed.agreements().forEach(it -> agreements.put(it.sku(), it));
        } else if (fact instanceof OwnerAgreementEnded ended) {
            agreements.remove(ended.sku());
        } else if (fact instanceof OwnersOwed more) {
            for (OwedLine line : more.lines()) {
                add(line.owner(), line.conceded() ? 0 : line.due(), line.conceded() ? line.due() : 0);
            }
        } else if (fact instanceof OwnerSettled settled) {
            add(
                    settled.owner(),
                    -settled.consigned().minor(),
                    -settled.conceded().minor());
        }
    }

    private void add(SupplierId owner, long consigned, long conceded) {
        Owed after = owed(owner).plus(consigned, conceded);
        if (after.equals(Owed.NOTHING)) {
            owed.remove(owner);
        } else {
            owed.put(owner, after);
        }
    }

    /** Whether no goods of others were ever agreed on, or none are any more. */
    public boolean isEmpty() {
        return agreements.isEmpty();
    }

    /** Whose an item is; empty where it is the shop's own. */
    public Optional<Agreement> of(Sku sku) {
        return Optional.ofNullable(agreements.get(sku));
    }

    /** All that is another's, by item. */
    public List<Agreement> agreements() {
        return List.copyOf(agreements.values());
    }

    /** What an owner is owed; below zero where goods came back that were settled. */
    public Owed owed(SupplierId owner) {
        return owed.getOrDefault(owner, Owed.NOTHING);
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list("agreements", agreements.values(), Agreement::write)
                .list(
                        "owed",
                        owed.entrySet(),
                        (each, fields) -> fields.text("owner", each.getKey().value())
                                .numbers(
                                        "amounts",
                                        each.getValue().consigned(),
                                        each.getValue().conceded()));
    }

    /** A book as it was written. */
    public static OwnerBook read(FieldReader in) {
        OwnerBook book = new OwnerBook();
        in.list("agreements", Agreement::read).forEach(it -> book.agreements.put(it.sku(), it));
        in.list("owed", fields -> {
            SupplierId owner = fields.parsed("owner", SupplierId::new);
            long[] amounts = fields.numbers("amounts");
            if (amounts.length != 2) {
                throw fields.wrong("amounts are two numbers, not " + amounts.length);
            }
            return book.owed.put(owner, new Owed(amounts[0], amounts[1])) == null;
        });
        return book;
    }
}
