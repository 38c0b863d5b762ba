// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;

/**
 * The stock of a group of items was put at cost worked back from its selling prices (IAS 2.22), at the end of a period.
 *
 * @param of what came in since the last close and what was there then, at cost and at selling prices
 * @param sales at selling prices, returns off
 * @param losses at selling prices: goods missing, finds off
 * @param stock at selling prices, as it is there or on its way
 * @param stockCost that at cost
 * @param change by how much the value of the stock changed by it
 */
public record RetailClosed(
        String number,
        String group,
        RetailMethod.Ratio ratio,
        RetailMethod of,
        Money sales,
        Money losses,
        Money stock,
        Money stockCost,
        Money change)
        implements Fact {
    public static final FactType<RetailClosed> TYPE =
            new FactType<>("RetailClosed", 1, RetailClosed.class, RetailClosed::write, (in, version) -> read(in));

    @Override
    public FactType<RetailClosed> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("group", group)
                .text("ratio", ratio.name())
                .text("currency", stock.currency().code())
                .number("cost", of.cost().minor())
                .number("retail", of.retail().minor())
                .number("markups", of.markups().minor())
                .number("markdowns", of.markdowns().minor())
                .number("sales", sales.minor())
                .number("losses", losses.minor())
                .number("stock", stock.minor())
                .number("stockCost", stockCost.minor())
                .number("change", change.minor());
    }

    private static RetailClosed read(FieldReader in) {
        String number = in.text("number");
        String group = in.text("group");
        RetailMethod.Ratio ratio = in.parsed("ratio", RetailMethod.Ratio::valueOf);
        Currency currency = in.parsed("currency", Currency::of);
        RetailMethod of = new RetailMethod(
                Money.ofMinor(in.number("cost"), currency),
                Money.ofMinor(in.number("retail"), currency),
                Money.ofMinor(in.number("markups"), currency),
                Money.ofMinor(in.number("markdowns"), currency));
        return new RetailClosed(
                number,
                group,
                ratio,
                of,
                Money.ofMinor(in.number("sales"), currency),
                Money.ofMinor(in.number("losses"), currency),
                Money.ofMinor(in.number("stock"), currency),
                Money.ofMinor(in.number("stockCost"), currency),
                Money.ofMinor(in.number("change"), currency));
    }
}
