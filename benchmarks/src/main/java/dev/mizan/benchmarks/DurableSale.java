// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.Price;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.Tender;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole sale through the public API: header, ten lines, ten movements of stock and the legs of the entry, decided,
 * written as one durable commit and applied. On sqlite each is forced to the disk before it is answered.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(2)
@NullUnmarked // JMH fills the fields before it measures
public class DurableSale {
    private static final int LINES = 10;

    @Param({"memory", "sqlite"})
    String store;

    private Path folder;
    private Mizan shop;
    private TillDoor till;
    private PricedBasket priced;
    private List<Tender> tenders;

    /** A shop with ten items on its shelf and its till open. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Files.createTempDirectory("mizan-benchmark-");
        Kept kept = store.equals("memory")
                ? Kept.IN_MEMORY
                : Kept.inFile(folder.resolve("shop.mizan").toString());
        shop = Mizan.open(Shop.named("Benchmark", "قياس", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .kept(kept));
        stockUp();
        till = shop.till("T1");
        till.open(Money.of("200.00", Currency.SAR)).orElseThrow();
        Basket basket = till.basket();
        for (int item = 0; item < LINES; item++) {
            basket = till.scan(basket, sku(item).value()).orElseThrow();
        }
        priced = till.price(basket).orElseThrow();
        tenders = List.of(new Cash(priced.total()));
    }

    private static Sku sku(int item) {
        return Sku.of("ITEM-" + item);
    }

    private void stockUp() {
        List<Item> items = new ArrayList<>();
        List<Price> prices = new ArrayList<>();
        List<GoodsReceipt.Line> delivery = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            Item item = Item.builder(sku(i), Text.of("Item " + i, "صنف " + i)).build();
            items.add(item);
            prices.add(shop.catalogue().shelfPrice(item, Money.ofMinor(995 + i * 100L, Currency.SAR)));
            delivery.add(
                    new GoodsReceipt.Line(sku(i), Quantity.pieces(1_000_000), Money.of("3000000.00", Currency.SAR)));
        }
        shop.catalogue().define(items).orElseThrow();
        shop.catalogue().setPrices(prices).orElseThrow();
        shop.stock().receive("DN-1", delivery).orElseThrow();
    }

    /** One sale. */
    @Benchmark
    public Sale sell() {
        return till.sell(priced, tenders).orElseThrow();
    }

    /** Takes the shop and its file away. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        shop.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
