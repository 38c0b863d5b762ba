// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.rebate;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * A rebate was earned and no credit note has come yet: the supplier owes it, and the goods had cost less (IAS 2.11).
 *
 * @param number of the accrual, the shop's own
 * @param terms by which it was earned; empty where a person said how much
 * @param earned what the supplier owes; below zero where goods that had earned it went back
 */
public record RebateAccrued(
        String number,
        SupplierId supplier,
        Optional<String> terms,
        Money earned,
        RebateShares shares,
        RebateParts parts)
        implements RebateFact {
    public static final FactType<RebateAccrued> TYPE =
            new FactType<>("RebateAccrued", 1, RebateAccrued.class, RebateAccrued::write, (in, version) -> read(in));

    public RebateAccrued {
        if (!parts.total().equals(earned.negated()) || shares.minor().sum() != -earned.minor()) {
            throw new IllegalArgumentException(number + " earned " + earned + ", and goods cost " + parts + " less");
        }
    }

    @Override
    public FactType<RebateAccrued> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("supplier", supplier.value())
                .maybe("terms", terms)
                .money("earned", earned);
        shares.write(out);
        parts.write(out);
    }

    private static RebateAccrued read(FieldReader in) {
        return new RebateAccrued(
                in.text("number"),
                in.parsed("supplier", SupplierId::new),
                in.maybe("terms"),
                in.money("earned"),
                RebateShares.read(in),
                RebateParts.read(in));
    }
}
