// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.TenderAbandoned;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.inventory.serial.SerialBook;
import dev.mizan.inventory.serial.SerialFact;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where every piece is, and which of them are being paid. */
public final class SerialFold implements Fold {
    private record Key(Sku sku, String serial) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int items = sku.compareTo(other.sku);
            return items == 0 ? serial.compareTo(other.serial) : items;
        }
    }

    private SerialBook book = new SerialBook();
    private final TreeMap<Key, CheckoutId> begun = new TreeMap<>();

    /** Nothing is told apart. */
    public SerialFold() {}

    /** The book of pieces as it stands; only for the writer's thread. */
    public SerialBook book() {
        return book;
    }

    /** By which begun sale a piece is being paid; empty for most. */
    public Optional<CheckoutId> begun(Sku sku, String serial) {
        return Optional.ofNullable(begun.get(new Key(sku, serial)));
    }

    @Override
    public String name() {
        return "serials";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Stream.concat(
                        SerialFact.TYPES.stream(),
                        Stream.of(TenderBegun.TYPE, TenderAbandoned.TYPE, SaleCompleted.TYPE, PrepaymentTaken.TYPE))
                .collect(Collectors.toSet());
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof SerialFact serial) {
            book.apply(serial);
        } else if (fact instanceof TenderBegun tender) {
            hold(tender.bill(), tender.checkout());
        } else if (fact instanceof TenderAbandoned abandoned) {
            release(abandoned.checkout());
        } else if (fact instanceof SaleCompleted sale) {
            sale.checkout().ifPresent(this::release);
        } else if (fact instanceof PrepaymentTaken taken) {
            taken.checkout().ifPresent(this::release);
        }
    }

    private void hold(Bill bill, CheckoutId checkout) {
        for (SoldLine line : bill.lines()) {
            if (!line.serial().isEmpty() && book.tracks(line.item())) {
                begun.put(new Key(line.item(), line.serial()), checkout);
            }
            line.parts().forEach(it -> begun.put(new Key(it.item(), it.serial()), checkout));
        }
    }

    private void release(CheckoutId checkout) {
        if (!begun.isEmpty()) {
            begun.values().removeIf(checkout::equals);
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        book.write(out);
        out.list(
                "begun",
                begun.entrySet(),
                (each, fields) -> fields.text("sku", each.getKey().sku().value())
                        .text("serial", each.getKey().serial())
                        .text("checkout", each.getValue().toString()));
    }

    @Override
    public void read(FieldReader in) {
        book = SerialBook.read(in);
        begun.clear();
        in.list(
                        "begun",
                        fields -> Map.entry(
                                new Key(fields.parsed("sku", Sku::of), fields.text("serial")),
                                fields.parsed("checkout", it -> new CheckoutId(UUID.fromString(it)))))
                .forEach(it -> begun.put(it.getKey(), it.getValue()));
    }
}
