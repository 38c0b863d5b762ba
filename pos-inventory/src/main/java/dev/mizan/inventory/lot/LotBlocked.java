// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;

/**
 * A lot was recalled, or let go again: what is blocked is not sold.
 *
 * @param blocked whether it is from now on
 */
public record LotBlocked(Sku sku, String lot, boolean blocked, String why) implements LotFact {
    public static final FactType<LotBlocked> TYPE =
            new FactType<>("LotBlocked", 1, LotBlocked.class, LotBlocked::write, (in, version) -> read(in));

    @Override
    public FactType<LotBlocked> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("sku", sku.value()).text("lot", lot).flag("blocked", blocked).text("why", why);
    }

    private static LotBlocked read(FieldReader in) {
        return new LotBlocked(in.parsed("sku", Sku::of), in.text("lot"), in.flag("blocked"), in.text("why"));
    }
}
