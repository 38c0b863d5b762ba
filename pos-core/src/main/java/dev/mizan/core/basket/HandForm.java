// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The prices set by hand in a basket's fact, as columns beside the places of their lines; left out where there are none. */
final class HandForm {
    private HandForm() {}

    static void write(List<BasketLine> lines, FieldWriter out) {
        int[] places = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).manualPrice().isPresent())
                .toArray();
        if (places.length == 0) {
            return;
        }
        List<ManualPrice> prices = IntStream.of(places)
                .mapToObj(i -> lines.get(i).manualPrice().orElseThrow())
                .toList();
        out.numbers("byHand", IntStream.of(places).asLongStream().toArray())
                .numbers(
                        "price",
                        prices.stream()
                                .mapToLong(price -> price.unitPrice().minor())
                                .toArray())
                .numbers(
                        "inclusive",
                        prices.stream()
                                .mapToLong(price -> price.mode() == PriceMode.TAX_INCLUSIVE ? 1 : 0)
                                .toArray())
                .texts("reasons", prices.stream().map(ManualPrice::reason).toList());
    }

    static Map<Integer, ManualPrice> read(FieldReader in, Currency currency) {
        Map<Integer, ManualPrice> byPlace = new HashMap<>();
        if (in.has("byHand")) {
            long[] places = in.numbers("byHand");
            long[] price = BasketForm.column(in, "price", places.length);
            long[] inclusive = BasketForm.column(in, "inclusive", places.length);
            List<String> reasons = in.texts("reasons");
            for (int i = 0; i < places.length; i++) {
                PriceMode mode = inclusive[i] == 1 ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE;
                byPlace.put((int) places[i], new ManualPrice(Money.ofMinor(price[i], currency), mode, reasons.get(i)));
            }
        }
        return byPlace;
    }
}
