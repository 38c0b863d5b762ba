// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.value.Money;

/**
 * Somebody may approve orders up to a limit.
 *
 * @param limit zero takes the right away
 */
public record BuyerLimited(ActorId buyer, Money limit) implements PurchaseFact {
    public static final FactType<BuyerLimited> TYPE =
            new FactType<>("BuyerLimited", 1, BuyerLimited.class, BuyerLimited::write, (in, version) -> read(in));

    @Override
    public FactType<BuyerLimited> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("buyer", buyer.value()).money("limit", limit);
    }

    private static BuyerLimited read(FieldReader in) {
        return new BuyerLimited(in.parsed("buyer", ActorId::new), in.money("limit"));
    }
}
