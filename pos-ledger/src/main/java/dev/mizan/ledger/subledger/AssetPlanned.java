// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** How an asset is worn was settled, or its next month was posted; its entry stands in the same batch then. */
public record AssetPlanned(String asset, AssetPlan plan) implements Fact {
    public static final FactType<AssetPlanned> TYPE =
            new FactType<>("AssetPlanned", 4, AssetPlanned.class, AssetPlanned::write, AssetPlanned::read);

    @Override
    public FactType<AssetPlanned> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        AssetPlanForm.write(asset, plan, out);
    }

    static AssetPlanned read(FieldReader in, int version) {
        return new AssetPlanned(in.text("asset"), AssetPlanForm.read(in));
    }
}
