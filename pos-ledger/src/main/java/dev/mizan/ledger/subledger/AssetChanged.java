// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/**
 * Something happened to an asset, and how it stands after it.
 *
 * @param event of {@link dev.mizan.ledger.asset.AssetRules}, by which it was posted
 */
public record AssetChanged(String asset, String event, LocalDate on, FixedAsset after) implements Fact {
    public static final FactType<AssetChanged> TYPE =
            new FactType<>("AssetChanged", 1, AssetChanged.class, AssetChanged::write, AssetChanged::read);

    @Override
    public FactType<AssetChanged> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("asset", asset)
                .text("event", event)
                .date("on", on)
                .text("name", after.name())
                .text("currency", after.cost().currency().code())
                .numbers(
                        "amounts",
                        after.cost().minor(),
                        after.accumulated().minor(),
                        after.surplus().minor(),
                        after.lost().minor())
                .flag("disposed", after.disposed());
    }

    static AssetChanged read(FieldReader in, int version) {
        String asset = in.text("asset");
        String event = in.text("event");
        LocalDate on = in.date("on");
        String name = in.text("name");
        Currency currency = in.parsed("currency", Currency::of);
        long[] amounts = in.numbers("amounts");
        return new AssetChanged(
                asset,
                event,
                on,
                new FixedAsset(
                        name,
                        Money.ofMinor(amounts[0], currency),
                        Money.ofMinor(amounts[1], currency),
                        Money.ofMinor(amounts[2], currency),
                        Money.ofMinor(amounts[3], currency),
                        in.flag("disposed")));
    }
}
