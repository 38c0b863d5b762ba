// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.register;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.laws.fiscal.DocumentInItsSaleTest;
import dev.mizan.plugin.fiscal.rksv.RksvRegimeProvider;
import dev.mizan.spi.fiscal.regime.Closing;
import dev.mizan.spi.fiscal.regime.FiscalPlace;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.fiscal.FiscalDesk;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.fake.fiscal.SignatureCard;
import dev.mizan.testkit.gen.invoice.Countries;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A coffee house in Vienna: coffee at 20 %, cake at 10 %, and one register. */
final class ViennaShop {
    static final String REGISTER = "KASSE-1";
    static final byte[] KEY = new byte[32];
    private static final FiscalUnitId UNIT = new FiscalUnitId(REGISTER);

    final ManualEnv env = ManualEnv.at("2026-11-30T09:00:00Z");
    final SignatureCard card = new SignatureCard();
    private final Store store = DocumentInItsSaleTest.memory();
    private Mizan mizan;
    private Outbox outbox;

    ViennaShop() {
        open();
        TaxClass cakes = new TaxClass("CAKES");
        mizan.catalogue()
                .setTaxes(List.of(new TaxRule(cakes, TaxRate.standard("10"), Period.ALWAYS)))
                .orElseThrow();
        service(Item.builder(Sku.of("COFFEE"), Text.of("Coffee", "قهوة")).build(), "4.90");
        service(
                Item.builder(Sku.of("CAKE"), Text.of("Cake", "كعكة"))
                        .taxClass(cakes)
                        .build(),
                "5.50");
        till().open(euro("100.00")).orElseThrow();
    }

    private void service(Item item, String price) {
        mizan.catalogue()
                .defineServices(List.of(item))
                .then(done ->
                        mizan.catalogue().setPrices(List.of(mizan.catalogue().shelfPrice(item, euro(price)))))
                .orElseThrow();
    }

    /** As after a power cut: nothing of the one before is closed. */
    void open() {
        FiscalDesk desk = new FiscalDesk(
                Map.of(UNIT, regime()), ShopPapers.retail(Countries.austria().seller()));
        mizan = Mizan.open(
                Shop.named("Coffee house", "مقهى", Currency.EUR, "Europe/Vienna")
                        .vat("ATU12345675", "AT", "20")
                        .fiscalUnit("T1", UNIT)
                        .env(env)
                        .with(desk.extension()),
                store);
        outbox = new Outbox(desk, mizan.flows(), mizan.office(), env);
    }

    private FiscalRegime regime() {
        RksvRegimeProvider provider = new RksvRegimeProvider();
        Map<String, String> settings = Map.of(
                "register",
                REGISTER,
                "certificate",
                "1a2b3c4d",
                "aes-key",
                Base64.getEncoder().encodeToString(KEY));
        return Settings.check("fiscal-rksv", provider.settings(), settings)
                .then(told -> provider.open(told, new FiscalPlace(UNIT, env, card)))
                .orElseThrow();
    }

    TillDoor till() {
        return mizan.till("T1");
    }

    Sale sell(String... codes) {
        var basket = till().basket();
        for (String code : codes) {
            basket = till().scan(basket, code).orElseThrow();
        }
        return till().sell(basket, euro("50.00")).orElseThrow();
    }

    void takeBack(Sale sale, int line) {
        till().takeBack(sale.id(), List.of(new ReturnedItem(line, Quantity.pieces(1))), ReturnCause.OTHER)
                .orElseThrow();
    }

    FiscalDocumentIssued close(String number, Closing.Span span) {
        return outbox.close(UNIT, number, span).orElseThrow();
    }

    void stampWhatIsOwed() {
        outbox.turn();
    }

    String protocol() {
        return outbox.export(UNIT, Period.ALWAYS).orElseThrow().text();
    }

    List<FiscalDocumentIssued> issued() {
        List<FiscalDocumentIssued> all = new ArrayList<>();
        mizan.log()
                .after(
                        0,
                        recorded -> recorded.facts().stream()
                                .filter(FiscalDocumentIssued.class::isInstance)
                                .map(FiscalDocumentIssued.class::cast)
                                .forEach(all::add));
        return all;
    }

    static Money euro(String amount) {
        return Money.of(amount, Currency.EUR);
    }
}
