// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.owner;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a sale makes owed to the owners of its goods, or a return takes back: written in the batch of the sale, which is the
 * moment in which ownership passes. It also says who is the seller of record of a line. Version 1 knew no sales
 * that the shop declares for an owner.
 */
public record OwnersOwed(Currency currency, List<OwedLine> lines) implements OwnerFact {
    public static final FactType<OwnersOwed> TYPE =
            new FactType<>("OwnersOwed", 2, OwnersOwed.class, OwnersOwed::write, (in, version) -> read(in));

    private static final int COLUMNS = 8;

    public OwnersOwed {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nothing is owed to nobody");
        }
    }

    /** One amount of all lines of a kind. */
    public Money sum(boolean conceded, ToLongFunction<OwedLine> amount) {
        return Money.ofMinor(
                lines.stream()
                        .filter(it -> it.conceded() == conceded)
                        .mapToLong(amount)
                        .sum(),
                currency);
    }

    @Override
    public FactType<OwnersOwed> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("currency", currency.code())
                .texts("skus", lines.stream().map(it -> it.sku().value()).toList())
                .texts("owners", lines.stream().map(it -> it.owner().value()).toList())
                .numbers(
                        "amounts",
                        lines.stream()
                                .flatMapToLong(it -> Arrays.stream(it.numbers()))
                                .toArray());
    }

    private static OwnersOwed read(FieldReader in) {
        Currency currency = in.parsed("currency", Currency::of);
        List<String> skus = in.texts("skus");
        List<String> owners = in.texts("owners");
        long[] amounts = in.numbers("amounts");
        if (owners.size() != skus.size() || amounts.length != skus.size() * COLUMNS) {
            throw in.wrong(skus.size() + " items, " + owners.size() + " owners, " + amounts.length + " amounts");
        }
        List<OwedLine> lines = new ArrayList<>();
        for (int line = 0; line < skus.size(); line++) {
            lines.add(OwedLine.of(
                    Sku.of(skus.get(line)),
                    new SupplierId(owners.get(line)),
                    Arrays.copyOfRange(amounts, line * COLUMNS, (line + 1) * COLUMNS)));
        }
        return new OwnersOwed(currency, lines);
    }
}
