// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.buy;

import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SuppliersChanged;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.util.List;

/** Defines suppliers and agrees prices with them. */
public record ChangeSuppliers(List<Supplier> suppliers, List<PriceAgreement> agreements)
        implements Flow<SuppliersChanged> {
    public ChangeSuppliers {
        suppliers = List.copyOf(suppliers);
        agreements = List.copyOf(agreements);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(PurchaseFold.class)
                .suppliers()
                .define(
                        suppliers,
                        agreements,
                        reading.state(StockFold.class).book().currency())
                .map(changed -> Decision.of(reading.times(), List.of(changed)));
    }

    @Override
    public SuppliersChanged answer(Recorded recorded) {
        return Buying.written(recorded, SuppliersChanged.class);
    }
}
