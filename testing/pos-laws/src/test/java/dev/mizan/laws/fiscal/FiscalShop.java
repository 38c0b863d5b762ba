// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Extension;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.fiscal.FiscalDesk;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.fiscal.FiscalPapers;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.fiscal.standard.WhenOffline;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A shop whose till T1 has the fiscal unit EGS1; tea at 11.50 and repairs, no stock, VAT 15 % in the prices. */
public final class FiscalShop implements AutoCloseable {
    public static final FiscalUnitId UNIT = new FiscalUnitId("EGS1");
    public static final Party SELLER = Countries.saudiArabia().seller();
    private static final Sku TEA = Sku.of("TEA");

    public final ManualEnv env;
    public final FiscalDesk desk;
    public final Mizan mizan;
    public final TillDoor till;

    private FiscalShop(ManualEnv env, FiscalDesk desk, Mizan mizan) {
        this.env = env;
        this.desk = desk;
        this.mizan = mizan;
        this.till = mizan.till("T1");
    }

    public static FiscalShop open(ManualEnv env, Store store, FiscalRegime regime) {
        return open(env, store, regime, ShopPapers.retail(SELLER));
    }

    public static FiscalShop open(ManualEnv env, Store store, FiscalRegime regime, FiscalPapers papers) {
        return open(env, store, regime, papers, WhenOffline.PENDING);
    }

    public static FiscalShop open(
            ManualEnv env,
            Store store,
            FiscalRegime regime,
            FiscalPapers papers,
            WhenOffline whenOffline,
            Extension... more) {
        FiscalDesk desk = new FiscalDesk(Map.of(UNIT, regime), papers, whenOffline);
        Shop shop = Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                .vat("310122393500003", "SA", "15")
                .fiscalUnit("T1", UNIT)
                .env(env)
                .with(desk.extension());
        for (Extension each : more) {
            shop = shop.with(each);
        }
        return new FiscalShop(env, desk, Mizan.open(shop, store));
    }

    public FiscalShop furnished() {
        mizan.catalogue()
                .defineServices(List.of(Item.builder(TEA, Text.of("Tea", "شاي")).build()))
                .then(done -> mizan.catalogue()
                        .setPrices(List.of(mizan.catalogue()
                                .shelfPrice(mizan.catalogue().items().find(TEA).orElseThrow(), sar("11.50")))))
                .orElseThrow();
        till.open(sar("200.00")).orElseThrow();
        return this;
    }

    public static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    public Outcome<Sale> trySell() {
        return till.scan(till.basket(), "TEA").then(basket -> till.sell(basket, sar("20.00")));
    }

    public Sale sell() {
        return trySell().orElseThrow();
    }

    public GoodsBack takeBack(DocumentId sale) {
        return till.takeBack(sale, List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.FAULTY)
                .orElseThrow();
    }

    public Outbox outbox() {
        return new Outbox(desk, mizan.flows(), mizan.office(), env);
    }

    /** All documents that were ever issued, in the order of the log. */
    public List<FiscalDocumentIssued> issued() {
        List<FiscalDocumentIssued> all = new ArrayList<>();
        mizan.log().after(0, recorded -> all.addAll(issued(recorded)));
        return all;
    }

    static List<FiscalDocumentIssued> issued(Recorded recorded) {
        return recorded.facts().stream()
                .filter(FiscalDocumentIssued.class::isInstance)
                .map(FiscalDocumentIssued.class::cast)
                .toList();
    }

    @Override
    public void close() {
        mizan.close();
    }
}
