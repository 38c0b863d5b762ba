// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.saudishop;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.plugin.document.pdf.PdfFormProvider;
import dev.mizan.plugin.fiscal.zatca.ZatcaRegimeProvider;
import dev.mizan.plugin.fiscal.zatca.key.KeyFile;
import dev.mizan.plugin.fiscal.zatca.trial.TrialGateway;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import dev.mizan.spi.fiscal.form.ReadableForm;
import dev.mizan.spi.fiscal.regime.FiscalPlace;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.KeyStoreSigner;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.id.VatNumber;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.fiscal.FiscalArchive;
import dev.mizan.suite.fiscal.FiscalDesk;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.fiscal.FiscalPapers;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.OutboxRound;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.sell.Sale;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code SaudiShop FOLDER}: a day of a small shop against a gateway for trials on this machine. The folder holds each
 * document as XML under the name that the authority wants, the text of its QR code beside it, and the same as a PDF that
 * people read, with the XML inside.
 */
public final class SaudiShop {
    static final FiscalUnitId UNIT = new FiscalUnitId("EGS1");
    static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");
    private static final String VAT = "310122393500003";

    private SaudiShop() {}

    /** Runs the day and prints what became of its documents. */
    public static void main(String[] args) {
        OutboxRound round = day(Path.of(args.length > 0 ? args[0] : "saudi-shop"), clock());
        System.out.println(round.accepted() + " documents reported, " + round.waiting() + " waiting");
    }

    /** This machine's clock and ids, as a shop has them where nothing else is said. */
    private static Env clock() {
        return Shop.named("Mizan Store", "متجر الميزان", Currency.SAR, "Asia/Riyadh")
                .env();
    }

    static OutboxRound day(Path folder, Env env) {
        try (TrialGateway gateway = TrialGateway.open(env.now().minus(Duration.ofDays(1)), Duration.ofDays(365));
                FiscalRegime regime = registered(gateway, env);
                FiscalDesk desk = desk(regime);
                Mizan mizan = Mizan.open(shop(env, desk))) {
            sell(mizan);
            Outbox outbox = new Outbox(desk, mizan.flows(), mizan.office(), env);
            OutboxRound round = outbox.turn();
            for (int turn = 0; turn < 10 && round.waiting() > 0; turn++) {
                round = outbox.turn();
            }
            ReadableForm form = new PdfFormProvider()
                    .open(Settings.check("document-pdf", List.of(), Map.of()).orElseThrow());
            archive(mizan, new FiscalArchive(folder, desk, outbox, ZONE).with(form));
            return round;
        }
    }

    static FiscalRegime registered(TrialGateway gateway, Env env) {
        FiscalRegime regime = regime(KeyFile.inMemory(), gateway.address(), Duration.ofSeconds(30), env);
        regime.onboarding().orElseThrow().register(TrialGateway.OTP).orElseThrow();
        return regime;
    }

    static FiscalRegime regime(KeyStoreSigner keys, URI gateway, Duration timeout, Env env) {
        ZatcaRegimeProvider provider = new ZatcaRegimeProvider();
        Map<String, String> settings = Map.of(
                "unit", "TST-886431145-" + VAT,
                "organisation", "Mizan Store",
                "branch", "Riyadh Branch",
                "vat", VAT,
                "serial", "1-Mizan|2-till|3-0001",
                "address", "RRRD2929",
                "category", "Retail",
                "template", "TSTZATCA-Code-Signing",
                "gateway", gateway.toString(),
                "timeout-ms", Long.toString(timeout.toMillis()));
        return Settings.check("fiscal-zatca", provider.settings(), settings)
                .then(told -> provider.open(told, new FiscalPlace(UNIT, env, keys)))
                .orElseThrow();
    }

    static Shop shop(Env env, FiscalDesk desk) {
        return Shop.named("Mizan Store", "متجر الميزان", Currency.SAR, "Asia/Riyadh")
                .vat(VAT, "SA", "15")
                .fiscalUnit("T1", UNIT)
                .env(env)
                .with(desk.extension());
    }

    static FiscalDesk desk(FiscalRegime regime) {
        return new FiscalDesk(Map.of(UNIT, regime), papers());
    }

    static FiscalPapers papers() {
        return ShopPapers.retail(seller());
    }

    private static Party seller() {
        PostalAddress place = new PostalAddress("شارع العليا", "", "2322", "", "العليا", "الرياض", "12211", "", "SA");
        return new Party(
                "متجر الميزان | Mizan Store",
                Optional.of(new VatNumber(VAT)),
                List.of(new Party.PartyId("CRN", "1010010000")),
                Optional.of(place),
                Optional.empty());
    }

    /** Three sales, the second with a total that no net and its tax can reach; one thing comes back. */
    private static void sell(Mizan mizan) {
        service(mizan, "TEA", Text.of("Tea", "شاي"), "2.50");
        service(mizan, "WASH", Text.of("Car wash", "غسيل سيارة"), "1000.00");
        TillDoor till = mizan.till("T1");
        till.open(sar("200.00")).orElseThrow();
        Sale first = sell(till, "TEA", "TEA");
        sell(till, "WASH");
        sell(till, "WASH", "TEA");
        till.takeBack(first.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
    }

    static void service(Mizan mizan, String sku, Text name, String price) {
        Item item = Item.builder(Sku.of(sku), name).build();
        mizan.catalogue()
                .defineServices(List.of(item))
                .then(done ->
                        mizan.catalogue().setPrices(List.of(mizan.catalogue().shelfPrice(item, sar(price)))))
                .orElseThrow();
    }

    static Sale sell(TillDoor till, String... codes) {
        var basket = till.basket();
        for (String code : codes) {
            basket = till.scan(basket, code).orElseThrow();
        }
        return till.sell(basket, sar("2000.00")).orElseThrow();
    }

    static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    /** Every batch with a tax document, as it may be handed over. */
    static void archive(Mizan mizan, FiscalArchive archive) {
        mizan.log().after(0, recorded -> {
            if (recorded.fact(FiscalDocumentIssued.class).isPresent()) {
                archive.keep(recorded).orElseThrow();
            }
        });
    }
}
