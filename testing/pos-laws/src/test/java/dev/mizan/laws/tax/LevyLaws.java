// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemBuilder;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.invoice.Invoicing;
import dev.mizan.core.invoice.Issue;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.levy.LevyLines;
import dev.mizan.core.pricing.levy.LevyReason;
import dev.mizan.core.pricing.levy.LevyRule;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tax.levy.Component;
import dev.mizan.core.tax.levy.Levy;
import dev.mizan.core.tax.levy.LevyChain;
import dev.mizan.core.tender.Cash;
import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.vatreturn.VatBoxMap;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * Levies at a till: a sugar tax of 0.50 a litre, at least 10 % of the price, a deposit of 0.25 a can out of scope of VAT, and
 * 1.2345 a kilogram on dates. The same cents on every paper.
 */
class LevyLaws {
    private static final Sku COLA = Sku.of("COLA");
    private static final Sku DATES = Sku.of("DATES");
    private static final LevyRule SUGAR = LevyRule.of(
                    new TaxClass("SUGARED"),
                    LevyChain.of(
                            Component.of(
                                            "SUGARTAX",
                                            new Levy.GreaterOf(
                                                    new Levy.OfValue(Percent.of("10")),
                                                    new Levy.OfUnits(BigDecimal.valueOf(50))))
                                    .owedTo("GAZT"),
                            Component.of("DEPOSIT", new Levy.OfUnits(new BigDecimal("75.7575")))
                                    .owedTo("RETURNS")),
                    Unit.LITRE)
            .holding(Map.of(COLA, new Ratio(33, 100)));
    private static final LevyRule BY_WEIGHT = LevyRule.of(
            new TaxClass("DATES"),
            LevyChain.of(Component.of("DATELEVY", new Levy.OfUnits(new BigDecimal("123.45")))
                    .owedTo("GAZT")),
            Unit.KILOGRAM);

    private static Mizan open(long cola, long dates) {
        Mizan shop = Mizan.open(Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                .vat("310122393500003", "SA", "15")
                .taxed(List.of(
                        new TaxRule(TaxRule.ANY, TaxRate.standard("15"), Period.ALWAYS),
                        new TaxRule(new TaxClass("DEPOSITS"), TaxRate.untaxed(VatCategory.Z), Period.ALWAYS)))
                .env(ManualEnv.at("2026-11-22T09:00:00Z")));
        Account shared = shop.books().chart().account("2130").orElseThrow();
        shop.books()
                .furnish(AccountsDefined.of(
                        List.of(Account.of(
                                "2130-9", Text.of("Sugar tax", "ضريبة السكر"), shared.group(), Currency.SAR)),
                        new RoleAssignment(AccountRole.SALES, "SUGARTAX@GAZT", Dimensions.NONE, "2130-9"),
                        new RoleAssignment(AccountRole.SALES_RETURNS, "SUGARTAX@GAZT", Dimensions.NONE, "2130-9")))
                .orElseThrow();
        Item can = item("COLA", "SUGARED").build();
        Item date = item("DATES", "DATES").unit(Unit.KILOGRAM).build();
        shop.catalogue()
                .defineServices(List.of(
                        can,
                        date,
                        item("SUGARTAX", "STANDARD").build(),
                        item("DATELEVY", "STANDARD").build(),
                        item("DEPOSIT", "DEPOSITS").build()))
                .then(done -> shop.catalogue()
                        .setPrices(List.of(
                                shop.catalogue().shelfPrice(can, Money.ofMinor(cola, Currency.SAR)),
                                shop.catalogue().shelfPrice(date, Money.ofMinor(dates, Currency.SAR)))))
                .orElseThrow();
        shop.till("T1").open(Money.of("99999.00", Currency.SAR)).orElseThrow();
        return shop;
    }

    private static ItemBuilder item(String sku, String taxClass) {
        return Item.builder(Sku.of(sku), Text.of(sku, "صنف")).taxClass(new TaxClass(taxClass));
    }

    private static Outcome<Basket> levied(Mizan shop, LevyRule... rules) {
        return levied(shop, 6, 1_250, rules);
    }

    private static Basket goods(Mizan shop, int cans, long grams) {
        return shop.till("T1")
                .basket()
                .add(COLA, Quantity.pieces(cans))
                .then(with -> with.add(DATES, new Quantity(grams, Unit.KILOGRAM)))
                .orElseThrow();
    }

    private static Outcome<Basket> levied(Mizan shop, int cans, long grams, LevyRule... rules) {
        TillDoor till = shop.till("T1");
        Basket goods = goods(shop, cans, grams);
        LevyLines levies = new LevyLines(List.of(rules), shop.catalogue().items());
        return levies.on(goods, till::price).then(once -> levies.on(once, till::price));
    }

    private static long owed(Mizan shop, AccountRole role, String kind) {
        return -shop.books()
                .balances()
                .inRole(shop.books().chart(), role, kind, Dimensions.NONE)
                .orElseThrow()
                .minor();
    }

    @Example
    void aCanOfColaBearsTheGreaterOfTwoAndItsDeposit() {
        try (Mizan shop = open(1_15, 23_00)) {
            PricedBasket priced =
                    levied(shop, SUGAR, BY_WEIGHT).then(shop.till("T1")::price).orElseThrow();
            assertThat(IntStream.range(0, priced.size())
                            .mapToObj(i -> priced.basket().line(i).item() + " " + priced.net(i) + " " + priced.tax(i)))
                    .containsExactly(
                            "COLA 600 90", "DATES 2500 375", "DATELEVY 154 23", "DEPOSIT 150 0", "SUGARTAX 99 15");
        }
    }

    @Example
    void goodsWhoseContentIsNotToldAreRefusedByName() {
        try (Mizan shop = open(1_15, 23_00)) {
            Refused<?> refused = (Refused<?>) levied(shop, SUGAR.holding(Map.of()));
            assertThat(refused.reason()).isEqualTo(LevyReason.NO_CONTENT);
            assertThat(refused.facts()).containsEntry("item", "COLA").containsEntry("unit", "LTR");
        }
    }

    @Example
    void aLevyThatEndedIsNotTaken() {
        try (Mizan shop = open(1_15, 23_00)) {
            LevyRule over = SUGAR.during(new Period(LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2026, 11, 22))));
            assertThat(levied(shop, over).orElseThrow().size()).isEqualTo(2);
        }
    }

    private static long sugarTax(long net, int cans) {
        return SUGAR.chain().on(net, new Ratio(33L * cans, 100)).tax("SUGARTAX");
    }

    /** 53.04 without the levies and 53.05 beside them, which would be a tax of 5.31: found by chance. */
    @Example
    void aLevyIsOfWhatTheGoodsCostWithoutItAndStaysThatHoweverOftenItIsAsked() {
        basketReceiptInvoiceJournalAndVatReturnShowTheSameCents(2_44, 11, 25, 13);
        basketReceiptInvoiceJournalAndVatReturnShowTheSameCents(2_44, 11, 25, 514);
    }

    @Property(tries = 50)
    void basketReceiptInvoiceJournalAndVatReturnShowTheSameCents(
            @ForAll @LongRange(min = 1, max = 99_99) long cola,
            @ForAll @LongRange(min = 1, max = 99_99) long dates,
            @ForAll @IntRange(min = 1, max = 48) int cans,
            @ForAll @LongRange(min = 1, max = 5_000) long grams) {
        try (Mizan shop = open(cola, dates)) {
            TillDoor till = shop.till("T1");
            PricedBasket priced = levied(shop, cans, grams, SUGAR, BY_WEIGHT)
                    .then(till::price)
                    .orElseThrow();
            Sale sale = till.sell(priced, List.of(new Cash(Money.ofMinor(priced.gross(), Currency.SAR))))
                    .orElseThrow();
            long sugar = net(sale, "SUGARTAX");
            long base = till.price(goods(shop, cans, grams)).orElseThrow().net(0);
            assertThat(sugar).isEqualTo(sugarTax(base, cans));
            // Beside its levies a line's part of what its rate comes to may be another cent.
            assertThat(priced.net(0)).isBetween(base - 1, base + 1);
            assertThat(owed(shop, AccountRole.SALES, "SUGARTAX@GAZT")).isEqualTo(sugar);
            long deposits = net(sale, "DEPOSIT");
            assertThat(owed(shop, AccountRole.SALES, "Z")).isEqualTo(deposits);
            assertThat(owed(shop, AccountRole.SALES, "") + sugar + deposits)
                    .isEqualTo(sale.fact().bill().net().minor());
            FiscalDocument invoice = Invoicing.of(
                            Issue.simplified(
                                    "S-1",
                                    new UUID(1, 1),
                                    Issue.at(sale.recorded().times(), ZoneId.of("Asia/Riyadh")),
                                    Countries.saudiArabia().seller()),
                            sale.fact().bill())
                    .orElseThrow();
            assertThat(invoice.totals().payable()).isEqualTo(sale.total());
            assertThat(invoice.totals().tax()).isEqualTo(sale.fact().bill().tax());
            VatReturn vat = vat(shop);
            assertThat(vat.outputTax()).isEqualTo(sale.fact().bill().tax());
            assertThat(vat.lines().get(0).base().plus(vat.lines().get(2).base()))
                    .isEqualTo(sale.fact().bill().net());
            assertThat(vat.lines().get(2).base().minor()).isEqualTo(deposits);
            till.takeBack(sale.id(), all(sale), ReturnCause.FAULTY).orElseThrow();
            assertThat(owed(shop, AccountRole.SALES, "SUGARTAX@GAZT")).isZero();
            assertThat(vat(shop).outputTax().isZero()).isTrue();
        }
    }

    /** The levies are in the base of the VAT: their account is named in its box. */
    private static VatReturn vat(Mizan shop) {
        var books = shop.books();
        String boxes = VatBoxMap.SAUDI_RETAIL.replace("4110 4130 |", "4110 4130 2130-9 |");
        return VatReturn.of(
                VatBoxMap.parse(boxes, books.chart()).orElseThrow(),
                books.chart(),
                books.balances(),
                Period.ALWAYS,
                Money.zero(Currency.SAR),
                Money.zero(Currency.SAR));
    }

    private static long net(Sale sale, String levy) {
        return sale.fact().bill().lines().stream()
                .filter(line -> line.item().value().equals(levy))
                .mapToLong(SoldLine::net)
                .sum();
    }

    private static List<ReturnedItem> all(Sale sale) {
        List<SoldLine> lines = sale.fact().bill().lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new ReturnedItem(i, lines.get(i).quantity()))
                .toList();
    }
}
