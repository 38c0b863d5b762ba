// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemBuilder;
import dev.mizan.core.catalog.LifeCycle;
import dev.mizan.core.catalog.Stage;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceListId;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.ExchangeDoor;
import dev.mizan.suite.Mizan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a shop sells: what is exported and taken in again changes nothing, and makes the same of another shop. */
class RoundTripLaws {
    /** Letters that mean something to a CSV file, a spreadsheet, or the cells of the shop's own. */
    private static final String LETTERS = "aZ9 ,;=/\\\"'@+-\n\rقهوة\u064B|:.";

    /**
     * What an item is made of.
     *
     * @param traits one bit for each thing that an item may have or lack
     */
    record Goods(String en, String ar, String word, int units, int traits, long price) {}

    @Provide
    Arbitrary<List<Goods>> goods() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(12);
        return Combinators.combine(
                        words.map(it -> "n" + it),
                        words.map(it -> "ق" + it),
                        words.map(String::strip).filter(it -> !it.isEmpty()),
                        Arbitraries.integers().between(2, 48),
                        Arbitraries.integers().between(0, 511),
                        Arbitraries.longs().between(1, 9_999_999))
                .as(Goods::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static boolean has(Goods goods, int trait) {
        return (goods.traits >> trait & 1) == 1;
    }

    private static Item item(int number, Goods goods) {
        Unit base = has(goods, 0) ? Unit.KILOGRAM : Unit.PIECE;
        Unit pack = Unit.pack("box" + goods.units, base, goods.units).named(Text.of(goods.en, goods.ar));
        ItemBuilder item = Item.builder(Sku.of("S" + number), Text.of(goods.en, has(goods, 1) ? "" : goods.ar))
                .unit(base);
        if (has(goods, 2)) {
            item.pack(pack).barcode("box;" + number, Quantity.of(1, pack));
        }
        if (has(goods, 3)) {
            item.path(goods.word, "=" + goods.word);
        }
        if (has(goods, 4)) {
            item.barcode("code=" + number);
        }
        if (has(goods, 5)) {
            item.lifeCycle(new LifeCycle(List.of())
                    .from(LocalDate.of(2026, 1, 1), Stage.BLOCKED)
                    .from(LocalDate.of(2026, 1, 1).plusDays(goods.units), Stage.ACTIVE));
        }
        if (has(goods, 6)) {
            item.origin("EG").supplier(new SupplierId("acme"), goods.word);
        }
        if (has(goods, 7)) {
            item.variant("SHIRT", Map.of("a=b", goods.word, goods.word, "42;"));
        }
        if (has(goods, 8)) {
            item.tare(Quantity.of("0.250", Unit.KILOGRAM));
        }
        return item.build();
    }

    private static void stock(Mizan shop, List<Goods> goods) {
        List<Item> items = new ArrayList<>();
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < goods.size(); i++) {
            Item item = item(i, goods.get(i));
            items.add(item);
            Money amount = Money.ofMinor(goods.get(i).price, Currency.SAR);
            Period runs = has(goods.get(i), 1) ? Period.year(2026) : Period.ALWAYS;
            for (Unit unit : item.packs().isEmpty()
                    ? List.of(item.unit())
                    : List.of(item.unit(), item.packs().get(0))) {
                Price single = new Price(new PriceListId("SHELF"), item.sku(), unit, amount, runs);
                prices.add(single);
                prices.add(single.atLeast(Quantity.of(12, unit), amount.ratio(9, 10, Rounding.HALF_UP)));
            }
        }
        shop.catalogue().define(items).orElseThrow();
        shop.catalogue().setPrices(prices).orElseThrow();
    }

    @Property(tries = 150)
    void whatIsExportedAndTakenInAgainIsNothingToChange(@ForAll("goods") List<Goods> goods) {
        try (Mizan shop = Files.shop();
                Mizan fresh = Files.shop()) {
            stock(shop, goods);
            String items = Files.written(shop, ExchangeDoor::exportItems);
            String prices = Files.written(shop, ExchangeDoor::exportPrices);
            var before = shop.digests();
            nothingToChange(Files.items(shop, items, ImportTerms.USUAL), goods.size());
            nothingToChange(Files.prices(shop, prices, ImportTerms.USUAL), goods.size());
            assertThat(shop.digests()).isEqualTo(before);

            assertThat(Files.items(fresh, items, ImportTerms.USUAL).changed()).isEqualTo(goods.size());
            Files.prices(fresh, prices, ImportTerms.USUAL);
            assertThat(fresh.catalogue().items().items())
                    .containsExactlyInAnyOrderElementsOf(
                            shop.catalogue().items().items());
            assertThat(Files.written(fresh, ExchangeDoor::exportItems)).isEqualTo(items);
            assertThat(Files.written(fresh, ExchangeDoor::exportPrices)).isEqualTo(prices);
        }
    }

    private static void nothingToChange(ImportReport report, int atLeast) {
        assertThat(report.bad()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(report.read()).isGreaterThanOrEqualTo(atLeast);
        assertThat(report.written()).isFalse();
    }
}
