// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.fiscal.FiscalDesk;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.Fault;
import dev.mizan.testkit.fake.FaultyStore;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Eight cashiers at eight units sell at once while the shop dies again and again in the midst of a commit, before or after
 * it was written: no gap, no number twice, no fork. 4,000 documents and 100 deaths; {@code -Dmizan.documents=100000} for
 * the long run.
 */
class ChainThroughCrashesTest {
    static final int TILLS = 8;
    private static final int DEATHS = 100;
    private static final int DOCUMENTS = Integer.getInteger("mizan.documents", 4_000);

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final Map<FiscalUnitId, FiscalRegime> regimes = new HashMap<>();

    private Mizan open(FaultyStore store) {
        return open(store, regimes, shop -> shop.env(env));
    }

    /** A shop of eight tills, each a unit of its own. */
    static Mizan open(Store store, Map<FiscalUnitId, FiscalRegime> regimes, UnaryOperator<Shop> more) {
        Shop shop = Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                .vat("310122393500003", "SA", "15")
                .tills("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8");
        for (int till = 1; till <= TILLS; till++) {
            FiscalUnitId unit = new FiscalUnitId("EGS" + till);
            regimes.computeIfAbsent(unit, id -> FakeRegime.working());
            shop = shop.fiscalUnit("T" + till, unit);
        }
        FiscalDesk desk = new FiscalDesk(regimes, ShopPapers.retail(FiscalShop.SELLER));
        return Mizan.open(more.apply(shop).with(desk.extension()), store);
    }

    @Test
    void noGapNoDuplicateNoFork() throws Exception {
        FaultyStore store = FaultyStore.around(DocumentInItsSaleTest.memory());
        Mizan mizan = open(store);
        furnish(mizan);
        Random random = new Random(5);
        ExecutorService cashiers = Executors.newFixedThreadPool(TILLS);
        int sales = DOCUMENTS / DEATHS;
        for (int death = 0; death < DEATHS; death++) {
            Fault fault = random.nextBoolean() ? Fault.FAIL_BEFORE_WRITE : Fault.FAIL_AFTER_WRITE;
            store.failing(sales + random.nextInt(5) + 1L, fault);
            sellUntilItDies(mizan, cashiers);
            store = store.reopened();
            mizan = open(store);
        }
        cashiers.shutdown();
        Map<String, List<FiscalDocumentIssued>> chains = chains(mizan);
        assertThat(chains).hasSize(TILLS);
        chains.values().forEach(ChainThroughCrashesTest::unbroken);
        assertThat(chains.values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(DOCUMENTS);
    }

    static void furnish(Mizan mizan) {
        Item tea = Item.builder(Sku.of("TEA"), Text.of("Tea", "شاي")).build();
        mizan.catalogue()
                .defineServices(List.of(tea))
                .then(done -> mizan.catalogue()
                        .setPrices(List.of(mizan.catalogue().shelfPrice(tea, FiscalShop.sar("11.50")))))
                .orElseThrow();
        for (int till = 1; till <= TILLS; till++) {
            mizan.till("T" + till).open(FiscalShop.sar("200.00")).orElseThrow();
        }
    }

    private static void sellUntilItDies(Mizan mizan, ExecutorService cashiers) throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 1; i <= TILLS; i++) {
            TillDoor till = mizan.till("T" + i);
            all.add(() -> {
                while (true) {
                    try {
                        till.scan(till.basket(), "TEA")
                                .then(basket -> till.sell(basket, FiscalShop.sar("20.00")))
                                .orElseThrow();
                    } catch (StoreException dead) {
                        return true;
                    }
                }
            });
        }
        for (var done : cashiers.invokeAll(all)) {
            assertThat(done.get()).isTrue();
        }
    }

    static Map<String, List<FiscalDocumentIssued>> chains(Mizan mizan) {
        Map<String, List<FiscalDocumentIssued>> chains = new TreeMap<>();
        mizan.log()
                .after(
                        0,
                        recorded -> FiscalShop.issued(recorded)
                                .forEach(it -> chains.computeIfAbsent(
                                                it.head().unit().value(), unit -> new ArrayList<>())
                                        .add(it)));
        return chains;
    }

    static void unbroken(List<FiscalDocumentIssued> chain) {
        String previous = "";
        for (int i = 0; i < chain.size(); i++) {
            assertThat(chain.get(i).document().stamp().counter()).isEqualTo(i + 1L);
            assertThat(chain.get(i).document().stamp().previous()).isEqualTo(previous);
            previous = chain.get(i).document().stamp().hash();
        }
        assertThat(chain).extracting(it -> it.document().id()).doesNotHaveDuplicates();
        assertThat(chain).extracting(it -> it.document().stamp().number()).doesNotHaveDuplicates();
    }
}
