// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.inventory.reservation.Need;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/**
 * A till drew on what was set aside for it, in the batch of the sale.
 *
 * @param checkout the sale whose payment was begun; empty where it was paid at once
 * @param needs how much, each item at each place once
 */
public record StockAllowanceDrawn(String reservation, Step step, String checkout, List<Need> needs)
        implements HoldFact {
    public static final FactType<StockAllowanceDrawn> TYPE = new FactType<>(
            "StockAllowanceDrawn", 1, StockAllowanceDrawn.class, StockAllowanceDrawn::write, (in, version) -> read(in));

    /** How far the sale is. */
    public enum Step {
        /** Its payment has begun: the goods are kept for it, and are there still. */
        BEGUN,
        /** The goods have left. */
        LEFT,
        /** It was given up: what was kept for it may be sold again. */
        GIVEN_UP
    }

    public StockAllowanceDrawn {
        needs = List.copyOf(needs);
    }

    @Override
    public FactType<StockAllowanceDrawn> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("reservation", reservation).text("step", step.name()).text("checkout", checkout);
        NeedForm.write(needs, out);
    }

    private static StockAllowanceDrawn read(FieldReader in) {
        String reservation = in.text("reservation");
        Step step = in.parsed("step", Step::valueOf);
        String checkout = in.text("checkout");
        return new StockAllowanceDrawn(reservation, step, checkout, NeedForm.read(in));
    }
}
