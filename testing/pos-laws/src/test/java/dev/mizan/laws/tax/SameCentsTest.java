// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.invoice.Invoicing;
import dev.mizan.core.invoice.Issue;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.CashPolicy;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.ledger.vatreturn.VatBoxMap;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.id.VatNumber;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Policies;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Baskets on which users of other systems saw other cents on another paper: quote, till, invoice, journal, VAT return. */
class SameCentsTest {
    private static final CashPolicy WHOLE_RIYALS =
            new CashPolicy(Map.of(Currency.SAR, CashRounding.due(Rounding.HALF_UP.toIncrement(100))));

    /** One line of a reported basket. */
    private record Line(int pieces, String price, PriceMode mode, String percent) {}

    private static Line net(int pieces, String price, String percent) {
        return new Line(pieces, price, PriceMode.TAX_EXCLUSIVE, percent);
    }

    private static Line shelf(int pieces, String price, String percent) {
        return new Line(pieces, price, PriceMode.TAX_INCLUSIVE, percent);
    }

    @TestFactory
    Stream<DynamicTest> everyPaperShowsTheSameCents() {
        return Map.<String, List<Line>>of(
                        "odoo 6224", List.of(net(4, "1.48", "21"), net(1, "1.52", "21"), net(1, "0.39", "21")),
                        "odoo 230726", List.of(shelf(1, "28.90", "22"), shelf(1, "1.25", "10")),
                        "odoo 253555", List.of(net(1, "99.55", "15")),
                        "odoo 177192", List.of(net(1, "292.13", "15"), net(1, "66.50", "15")),
                        "odoo 240833", List.of(shelf(1, "17.99", "15")),
                        "erpnext 59001", List.of(shelf(3, "33.33", "5"), shelf(7, "14.29", "5")),
                        "medusa 14818", List.of(shelf(1, "34.12", "19"), shelf(1, "0.01", "19")),
                        "mixed modes", List.of(shelf(3, "1.99", "15"), net(3, "1.73", "15"), shelf(1, "50.00", "5")))
                .entrySet()
                .stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> sameCents(each.getValue())));
    }

    private static void sameCents(List<Line> lines) {
        try (Mizan shop = Mizan.open(shop(lines))) {
            TillDoor till = shop.till("T1");
            till.open(Money.zero(Currency.SAR)).orElseThrow();
            PricedBasket quote = till.price(basket(shop, till, lines)).orElseThrow();
            Sale sale = till.sell(quote, List.of(new Cash(Money.of("1000.00", Currency.SAR))))
                    .orElseThrow();
            FiscalDocument invoice = Invoicing.of(
                            issue(sale), sale.fact().bill(), sale.settlement().rounding(), List.of())
                    .orElseThrow();
            VatReturn vat = VatReturn.of(
                    VatBoxMap.parse(VatBoxMap.SAUDI_RETAIL, shop.books().chart())
                            .orElseThrow(),
                    shop.books().chart(),
                    shop.books().balances(),
                    Period.ALWAYS,
                    Money.zero(Currency.SAR),
                    Money.zero(Currency.SAR));
            Money tax = Money.ofMinor(quote.tax(), Currency.SAR);
            assertThat(sale.fact().bill().tax()).isEqualTo(tax);
            assertThat(invoice.totals().tax()).isEqualTo(tax);
            assertThat(vat.outputTax()).isEqualTo(tax);
            assertThat(sale.total()).isEqualTo(quote.total());
            assertThat(invoice.totals().payable()).isEqualTo(sale.settlement().paid());
            assertThat(invoice.totals()
                            .gross()
                            .plus(invoice.totals().rounding())
                            .minus(sale.settlement().rounding()))
                    .isEqualTo(quote.total());
            assertThat(vat.lines().get(0).base()).isEqualTo(sale.fact().bill().net());
        }
    }

    private static Shop shop(List<Line> lines) {
        List<TaxRule> rules = lines.stream()
                .map(Line::percent)
                .distinct()
                .map(percent -> new TaxRule(taxClass(percent), TaxRate.standard(percent), Period.ALWAYS))
                .toList();
        return Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .taxed(rules)
                .policies(Policies.USUAL.cash(WHOLE_RIYALS))
                .env(ManualEnv.at("2026-11-22T09:00:00Z"));
    }

    private static TaxClass taxClass(String percent) {
        return new TaxClass("VAT" + percent);
    }

    private static Basket basket(Mizan shop, TillDoor till, List<Line> lines) {
        Basket basket = till.basket();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Item item = Item.builder(Sku.of("ITEM" + i), Text.of("Item " + i, "صنف " + i))
                    .taxClass(taxClass(line.percent()))
                    .build();
            shop.catalogue().defineServices(List.of(item)).orElseThrow();
            Money price = Money.of(line.price(), Currency.SAR);
            basket = basket.add(
                            item.sku(), Quantity.pieces(line.pieces()), new ManualPrice(price, line.mode(), "MATCH"))
                    .orElseThrow();
        }
        return basket;
    }

    private static Issue issue(Sale sale) {
        Party seller = new Party(
                "بقالة الركن",
                Optional.of(new VatNumber("300000000000003")),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return Issue.simplified(
                sale.fact().slip().number().toString(),
                new UUID(1, 1),
                Issue.at(sale.recorded().times(), ZoneId.of("Asia/Riyadh")),
                seller);
    }
}
