// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.buying.PurchaseBook;
import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.ordering.OrderAmended;
import dev.mizan.inventory.purchase.PurchaseFact;
import dev.mizan.inventory.rebate.RebateSettled;
import dev.mizan.inventory.supplier.SupplierBook;
import dev.mizan.inventory.supplier.SuppliersChanged;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Suppliers, and what was asked for, ordered, received and billed. */
public final class PurchaseFold implements Fold {
    /** Every kind of fact that it reads. */
    public static final List<FactType<?>> FACTS = Stream.concat(
                    Stream.of(SuppliersChanged.TYPE, ReceiptCorrected.TYPE), PurchaseFact.TYPES.stream())
            .toList();

    private SupplierBook suppliers = SupplierBook.EMPTY;
    private PurchaseBook book = new PurchaseBook();

    /** Nobody to buy from yet. */
    public PurchaseFold() {}

    /** The suppliers; immutable. */
    public SupplierBook suppliers() {
        return suppliers;
    }

    /** The purchases as they stand; only for the writer's thread. */
    public PurchaseBook book() {
        return book;
    }

    @Override
    public String name() {
        return "purchases";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Stream.concat(FACTS.stream(), Stream.of(RebateSettled.TYPE, OrderAmended.TYPE))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof SuppliersChanged changed) {
            suppliers = suppliers.with(changed);
        } else if (fact instanceof RebateSettled settled) {
            book.took(settled.supplier(), settled.note());
        } else if (fact instanceof OrderAmended amended) {
            book.amended(amended);
        } else if (fact instanceof ReceiptCorrected corrected) {
            book.corrected(corrected);
        } else {
            book.apply((PurchaseFact) fact);
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.object("suppliers", fields -> SuppliersChanged.TYPE.write(suppliers.whole(), fields))
                .object("book", book::write);
    }

    @Override
    public void read(FieldReader in) {
        suppliers = SupplierBook.EMPTY.with(in.object(
                "suppliers", fields -> SuppliersChanged.TYPE.reader().read(fields, SuppliersChanged.TYPE.version())));
        book = in.object("book", PurchaseBook::read);
    }
}
