// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From a day on an asset stands at a place, and all that is posted of it belongs there.
 *
 * @param from where it stood until then; empty as it is bought
 * @param at such as a store, and a cost centre within it
 */
public record AssetPlaced(String asset, LocalDate on, Optional<Dimensions> from, Dimensions at) implements Fact {
    public static final FactType<AssetPlaced> TYPE =
            new FactType<>("AssetPlaced", 1, AssetPlaced.class, AssetPlaced::write, AssetPlaced::read);

    @Override
    public FactType<AssetPlaced> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("asset", asset).date("on", on);
        from.ifPresent(place -> out.text("from", place.toString()));
        out.text("at", at.toString());
    }

    static AssetPlaced read(FieldReader in, int version) {
        String asset = in.text("asset");
        LocalDate on = in.date("on");
        Optional<Dimensions> from =
                in.has("from") ? Optional.of(in.parsed("from", Dimensions::parse)) : Optional.empty();
        return new AssetPlaced(asset, on, from, in.parsed("at", Dimensions::parse));
    }
}
