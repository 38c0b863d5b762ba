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
            new FactType<>("AssetPlanned", 1, AssetPlanned.class, AssetPlanned::write, AssetPlanned::read);

    @Override
    public FactType<AssetPlanned> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("asset", asset)
                .text("way", plan.way().name())
                .money("book", plan.book())
                .money("residual", plan.residual())
                .number("months", plan.months())
                .date("first", plan.first())
                .number("taken", plan.taken());
    }

    static AssetPlanned read(FieldReader in, int version) {
        return new AssetPlanned(
                in.text("asset"),
                new AssetPlan(
                        in.parsed("way", AssetPlan.Way::valueOf),
                        in.money("book"),
                        in.money("residual"),
                        Math.toIntExact(in.number("months")),
                        in.date("first"),
                        Math.toIntExact(in.number("taken"))));
    }
}
