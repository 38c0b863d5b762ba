// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.transfer;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.TreeMap;

/**
 * The transfers that are on their way: a fold of {@link TransferFact}s. Its value is the balance of the account of goods
 * in transit. One thread at a time; what is answered is immutable.
 */
public final class TransferBook {
    private final TreeMap<String, Transfer> open = new TreeMap<>();

    /** Nothing is on its way. */
    public TransferBook() {}

    /** Takes up what happened. */
    public void apply(TransferFact fact) {
        if (fact instanceof TransferSent sent) {
            open.put(sent.number(), Transfer.of(sent));
        } else if (fact instanceof TransferReceived received) {
            open.computeIfPresent(received.number(), (number, transfer) -> {
                Transfer after = transfer.after(received);
                return after.isOver() ? null : after;
            });
        } else if (fact instanceof TransferCharged charged) {
            open.computeIfPresent(charged.number(), (number, transfer) -> transfer.charged(charged));
        }
    }

    /** A transfer on its way; refused where there is none of this number. */
    public Outcome<Transfer> find(String number) {
        Transfer transfer = open.get(number);
        return transfer == null ? Outcome.refused(TransferReason.UNKNOWN, "number", number) : Outcome.done(transfer);
    }

    /** All that are on their way. */
    public List<Transfer> onTheirWay() {
        return List.copyOf(open.values());
    }

    /** How many steps of an item are on their way to a place. */
    public long incoming(PlaceId to, Sku sku) {
        long steps = 0;
        for (Transfer transfer : open.values()) {
            int line = transfer.to().equals(to) ? transfer.left().skus().indexOf(sku) : -1;
            steps += line < 0 ? 0 : transfer.left().steps().get(line);
        }
        return steps;
    }

    /** What all that is on its way is worth. */
    public Money value(Currency currency) {
        return open.values().stream().map(it -> it.left().total()).reduce(Money.zero(currency), Money::plus);
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list("open", open.values(), (it, fields) -> TransferSent.TYPE.write(it.left(), fields));
    }

    /** A book as it was written. */
    public static TransferBook read(FieldReader in) {
        TransferBook book = new TransferBook();
        in.list("open", fields -> TransferSent.TYPE.reader().read(fields, 1)).forEach(book::apply);
        return book;
    }
}
