// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.saudishop;

import static dev.mizan.examples.saudishop.SaudiShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.pricing.levy.LevyLines;
import dev.mizan.core.pricing.levy.LevyRule;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tax.levy.Component;
import dev.mizan.core.tax.levy.Levy;
import dev.mizan.core.tax.levy.LevyChain;
import dev.mizan.core.tax.special.TouristRefund;
import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.buy.BuyDoor;
import dev.mizan.suite.fiscal.FiscalDesk;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.selfbill.SelfBilling;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The independent judge over levies, a visitor's purchase, a summary of receipts, and what the shop writes for a supplier. */
@Tag("judges")
class SpecialFlowsJudgeTest {
    private static final CustomerId VISITOR = new CustomerId("VISITOR");
    private static final CustomerId GULF = new CustomerId("GULF");
    private static final SupplierId DATES = new SupplierId("DATES");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Party TRAVELLER = new Party(
            "Ana Pérez",
            Optional.empty(),
            List.of(new Party.PartyId("PAS", "XDA123456")),
            Optional.of(new PostalAddress("Calle Mayor", "", "12", "", "Centro", "Madrid", "28013", "", "ES")),
            Optional.empty());
    private static final Party FARM = new Party(
            "مزارع القصيم | Qassim Farms",
            Optional.of(JudgedDay.BUYER.vat().orElseThrow()),
            List.of(new Party.PartyId("CRN", "1131000007")),
            Optional.of(new PostalAddress("طريق بريدة", "", "4321", "", "الصفراء", "بريدة", "52361", "", "SA")),
            Optional.empty());

    @TempDir
    Path folder;

    @Test
    void leviesVisitorsSummariesAndSelfBilledDocumentsAreAccepted() throws Exception {
        assertThat(JudgedDay.of(folder, DAY + "T09:00:00Z", SpecialFlowsJudgeTest::desk, SpecialFlowsJudgeTest::live))
                .endsWith("valid: 24 of 24\n");
    }

    private static FiscalDesk desk(FiscalRegime regime) {
        return JudgedDay.naming(
                regime, bill -> bill.customer().filter(VISITOR::equals).map(visitor -> TRAVELLER));
    }

    private static void live(Mizan mizan, Outbox outbox, ManualEnv env) {
        mizan.books().furnish().orElseThrow();
        SaudiShop.service(mizan, "TEA", Text.of("Tea", "شاي"), "2.50");
        SaudiShop.service(mizan, "WASH", Text.of("Car wash", "غسيل سيارة"), "1000.00");
        TillDoor till = mizan.till("T1");
        till.open(sar("2000.00")).orElseThrow();
        levies(mizan, till);
        visitor(till);
        summary(till, outbox, env);
        selfBilled(mizan);
    }

    /** Six cans with their sugar tax and deposits, and some of them back: an invoice and two notes. */
    private static void levies(Mizan mizan, TillDoor till) {
        TaxClass sugared = new TaxClass("SUGARED");
        TaxClass deposits = new TaxClass("DEPOSITS");
        Exemption outside = Exemption.of("VATEX-SA-OOS", "A deposit is no supply", "التأمين ليس توريداً");
        mizan.catalogue()
                .setTaxes(List.of(
                        new TaxRule(sugared, TaxRate.standard("15"), Period.ALWAYS),
                        new TaxRule(deposits, TaxRate.untaxed(VatCategory.O, outside), Period.ALWAYS)))
                .orElseThrow();
        Sku cola = Sku.of("COLA");
        mizan.catalogue()
                .defineServices(List.of(
                        Item.builder(cola, Text.of("Cola", "كولا"))
                                .taxClass(sugared)
                                .build(),
                        Item.builder(Sku.of("SUGARTAX"), Text.of("Sugar tax", "ضريبة السكر"))
                                .build(),
                        Item.builder(Sku.of("DEPOSIT"), Text.of("Deposit", "تأمين العبوة"))
                                .taxClass(deposits)
                                .build()))
                .then(done -> mizan.catalogue()
                        .setPrices(List.of(mizan.catalogue()
                                .shelfPrice(mizan.catalogue().items().find(cola).orElseThrow(), sar("2.30")))))
                .orElseThrow();
        LevyRule rule = LevyRule.of(
                        sugared,
                        LevyChain.of(
                                Component.of("SUGARTAX", new Levy.OfUnits(new BigDecimal("50")))
                                        .owedTo("GAZT"),
                                Component.of("DEPOSIT", new Levy.OfUnits(new BigDecimal("75.7576")))
                                        .owedTo("RETURNS")),
                        Unit.LITRE)
                .holding(Map.of(cola, new Ratio(33, 100)));
        LevyLines levies = new LevyLines(List.of(rule), mizan.catalogue().items());
        Basket goods = till.basket().add(cola, Quantity.pieces(6)).orElseThrow();
        var priced = levies.on(goods, till::price).then(till::price).orElseThrow();
        assertThat(priced.gross()).isEqualTo(16_44);
        Sale sale = till.sell(priced, List.of(new Cash(sar("20.00")))).orElseThrow();
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(2))), ReturnCause.FAULTY)
                .orElseThrow();
        till.takeBack(
                        sale.id(),
                        List.of(
                                new ReturnedItem(0, Quantity.pieces(4)),
                                new ReturnedItem(
                                        1, sale.fact().bill().lines().get(1).quantity()),
                                new ReturnedItem(
                                        2, sale.fact().bill().lines().get(2).quantity())),
                        ReturnCause.CHANGED_MIND)
                .orElseThrow();
    }

    /** What the operator of the scheme gives back is worked out from what the invoice tells; the sale stays taxed. */
    private static void visitor(TillDoor till) {
        Sale sale = sell(till, VISITOR, "WASH", "TEA");
        Money tax = sale.fact().bill().tax();
        assertThat(tax).isEqualTo(sar("130.76"));
        assertThat(new TouristRefund(sar("500.00"), Percent.of("85"), sar("5.00"))
                        .of(sale.fact().bill().gross(), tax, Rounding.DOWN)
                        .orElseThrow())
                .isEqualTo(sar("106.14"));
    }

    /** Receipts of three days, one of which came back in part, become one invoice; then one thing more comes back. */
    private static void summary(TillDoor till, Outbox outbox, ManualEnv env) {
        Sale first = sell(till, GULF, "TEA", "TEA", "TEA");
        // Each rounds 0.326 of tax to 0.33: their sum is not the tax on the sum.
        for (int receipt = 0; receipt < 11; receipt++) {
            sell(till, GULF, "TEA");
        }
        env.advance(Duration.ofDays(2));
        Sale third = sell(till, GULF, "WASH", "TEA");
        till.takeBack(first.id(), List.of(new ReturnedItem(1, Quantity.pieces(1))), ReturnCause.FAULTY)
                .orElseThrow();
        outbox.makeSummary(outbox.receipts(GULF, Period.month(2026, 11)), JudgedDay.BUYER)
                .orElseThrow();
        till.takeBack(third.id(), List.of(new ReturnedItem(1, Quantity.pieces(1))), ReturnCause.FAULTY)
                .orElseThrow();
    }

    /** Two deliveries of weighed goods, billed apart, and what went back credited. */
    private static void selfBilled(Mizan mizan) {
        Sku dates = Sku.of("DATESKG");
        mizan.catalogue()
                .define(
                        Item.builder(dates, Text.of("Dates", "تمر"))
                                .unit(Unit.KILOGRAM)
                                .build(),
                        "30.00")
                .orElseThrow();
        BuyDoor buy = mizan.buy();
        ActorId owner = new ActorId("owner");
        buy.define(new Supplier(DATES, Text.of("Qassim Farms", "مزارع القصيم"), 3, 30))
                .orElseThrow();
        buy.limit(owner, sar("99999.00")).orElseThrow();
        buy.orderAt(
                        "PO-1",
                        buy.terms(DATES).orElseThrow(),
                        List.of(new PricedGoods(dates, kilos(150_000), sar("7.77"))))
                .orElseThrow();
        buy.by(owner).approve("PO-1").orElseThrow();
        SelfBilling door = new SelfBilling(mizan.flows(), mizan.office(), SaudiShop.UNIT);
        door.agree(DATES, FARM, Period.year(2026), "AG-7").orElseThrow();
        buy.receive("PO-1", "DN-1", List.of(new Goods(dates, kilos(33_333)))).orElseThrow();
        door.bill("PO-1", Supply.on(DAY)).orElseThrow();
        buy.receive("PO-1", "DN-2", List.of(new Goods(dates, kilos(116_667)))).orElseThrow();
        door.bill("PO-1", new Supply(DAY, Optional.of(DAY.plusDays(2)))).orElseThrow();
        buy.sendBack("PO-1", "RN-1", List.of(new Goods(dates, kilos(12_345)))).orElseThrow();
        door.credit("PO-1", Supply.on(DAY.plusDays(2))).orElseThrow();
    }

    private static Quantity kilos(long grams) {
        return new Quantity(grams, Unit.KILOGRAM);
    }

    private static Sale sell(TillDoor till, CustomerId customer, String... codes) {
        Basket basket = till.basket().soldTo(Shopper.of(customer));
        for (String code : codes) {
            basket = till.scan(basket, code).orElseThrow();
        }
        return till.sell(basket, sar("2000.00")).orElseThrow();
    }
}
