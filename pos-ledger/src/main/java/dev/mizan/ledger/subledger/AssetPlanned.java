// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/** How an asset is worn was settled, or its next month was posted; its entry stands in the same batch then. */
public record AssetPlanned(String asset, AssetPlan plan) implements Fact {
    public static final FactType<AssetPlanned> TYPE =
            new FactType<>("AssetPlanned", 2, AssetPlanned.class, AssetPlanned::write, AssetPlanned::read);

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
        if (!plan.part().isZero()) {
            out.money("part", plan.part());
        }
    }

    static AssetPlanned read(FieldReader in, int version) {
        String asset = in.text("asset");
        AssetPlan.Way way = in.parsed("way", AssetPlan.Way::valueOf);
        Money book = in.money("book");
        Money residual = in.money("residual");
        int months = Math.toIntExact(in.number("months"));
        LocalDate first = in.date("first");
        int taken = Math.toIntExact(in.number("taken"));
        Money part = in.has("part") ? in.money("part") : Money.zero(residual.currency());
        return new AssetPlanned(asset, new AssetPlan(way, book, residual, months, first, taken, part));
    }
}
