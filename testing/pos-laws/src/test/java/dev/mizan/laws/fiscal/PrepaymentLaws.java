// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.till.Tally;
import dev.mizan.core.till.TenderTotal;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.prepaid.Prepaid;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However an order is prepaid and whatever of that is given back: its tax is declared once, and to the cent. */
class PrepaymentLaws {
    @Property(tries = 40)
    void theTaxOfPrepaymentsAndOfTheSettlementIsThatOfTheWholeSaleAtEveryLevel(
            @ForAll Random random, @ForAll TaxLevel level, @ForAll boolean company) {
        ShopPapers papers = company
                ? new ShopPapers(
                        FiscalShop.SELLER,
                        bill -> Optional.of(Countries.saudiArabia().buyer()))
                : ShopPapers.retail(FiscalShop.SELLER);
        TaxRounding rounding = new TaxRounding(level, Rounding.HALF_UP);
        try (PrepaidShop shop = new PrepaidShop(
                ManualEnv.at("2026-11-22T09:00:00Z"), DocumentInItsSaleTest.memory(), papers, rounding)) {
            PricedBasket goods = goods(shop, random);
            Money drawer = shop.drawer();
            List<Prepaid> held = prepay(shop, goods, random);
            Money before = sum(held, true);
            assertThat(shop.tax()).isEqualTo(before);
            assertThat(shop.owed()).isEqualTo(sum(held, false).minus(before));
            declares(shop, held.stream().map(it -> it.fact().part()).toList());
            DocumentId order = held.get(0).order();
            Money left = shop.door.order(order).orElseThrow().left();
            Sale sale = shop.door.settle(order, PrepaidShop.cash(left)).orElseThrow();

            assertThat(sale.fact().bill().gross()).isEqualTo(goods.total());
            assertThat(shop.tax()).isEqualTo(Money.ofMinor(goods.tax(), Currency.SAR));
            assertThat(shop.tax().compareTo(before)).isNotNegative();
            assertThat(shop.owed().isZero()).isTrue();
            declares(shop, List.of(sale.fact().bill()));
            assertThat(shop.drawer().minus(drawer)).isEqualTo(goods.total());
            invoice(shop.last(), shop.documents, held, left);
            tendersAreWhatWasSold(shop);
        }
    }

    /** Each box of the return says what these documents say, the zero-rated goods in a box of their own. */
    private static void declares(PrepaidShop shop, List<Bill> said) {
        long taxed = 0;
        long zero = 0;
        for (Bill bill : said) {
            for (SoldLine line : bill.lines()) {
                taxed += line.rate().category() == VatCategory.S ? line.net() : 0;
                zero += line.rate().category() == VatCategory.Z ? line.net() : 0;
            }
        }
        assertThat(shop.base("1")).isEqualTo(Money.ofMinor(taxed, Currency.SAR));
        assertThat(shop.base("3")).isEqualTo(Money.ofMinor(zero, Currency.SAR));
    }

    private static void invoice(FiscalDocument invoice, List<FiscalDocument> all, List<Prepaid> held, Money left) {
        assertThat(invoice.head().kind()).isEqualTo(FiscalKind.INVOICE);
        assertThat(invoice.totals().payable()).isEqualTo(left);
        List<TaxGroup> told = invoice.lines().stream()
                .flatMap(line -> line.prepaid().stream())
                .flatMap(prepaid -> prepaid.groups().stream())
                .toList();
        List<TaxGroup> declared = held.stream()
                .flatMap(prepaid -> all.stream()
                        .filter(it -> it.head()
                                .number()
                                .equals(prepaid.fact().slip().number().toString()))
                        .findFirst()
                        .orElseThrow()
                        .taxes()
                        .stream())
                .toList();
        assertThat(told).isEqualTo(declared);
    }

    /** What the tenders of the session come to is what was sold; prepayments net to nothing. */
    private static void tendersAreWhatWasSold(PrepaidShop shop) {
        Tally tally = shop.shop.till.session().opened().orElseThrow().totals().of(Currency.SAR);
        long tenders = tally.tenders().stream().mapToLong(TenderTotal::net).sum();
        assertThat(tenders).isEqualTo(tally.sales().gross());
        assertThat(tally.sales().documents()).isEqualTo(1);
    }

    private static Money sum(List<Prepaid> held, boolean tax) {
        return Money.sum(
                Currency.SAR,
                held.stream()
                        .map(it -> tax ? it.fact().part().tax() : it.amount())
                        .toList());
    }

    private static PricedBasket goods(PrepaidShop shop, Random random) {
        Basket basket = shop.shop.till.basket();
        int lines = 1 + random.nextInt(4);
        for (int line = 0; line < lines; line++) {
            String rate = PrepaidShop.RATES.get(random.nextInt(PrepaidShop.RATES.size()));
            PriceMode mode = random.nextBoolean() ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE;
            basket = shop.with(basket, "ITEM" + rate, 1 + random.nextInt(9), 1 + random.nextInt(30_00), mode);
        }
        return shop.shop.till.price(basket).orElseThrow();
    }

    /** Up to five, small and large, some given back; what is held at the end is answered, the order's first one in front. */
    private static List<Prepaid> prepay(PrepaidShop shop, PricedBasket goods, Random random) {
        List<Prepaid> held = new ArrayList<>();
        long left = goods.gross();
        for (int step = 0; step < 5 && left > 0; step++) {
            long part = random.nextInt(4) == 0 ? left : 1 + random.nextLong(left);
            Money amount = Money.ofMinor(part, Currency.SAR);
            Prepaid taken = held.isEmpty()
                    ? shop.door.take(goods, amount, PrepaidShop.cash(amount)).orElseThrow()
                    : shop.door
                            .takeMore(held.get(0).order(), amount, PrepaidShop.cash(amount))
                            .orElseThrow();
            held.add(taken);
            left -= part;
            if (held.size() > 1 && random.nextInt(3) == 0) {
                Prepaid back = held.remove(1 + random.nextInt(held.size() - 1));
                shop.giveBack(back.order(), back.id()).orElseThrow();
                left += back.amount().minor();
            }
        }
        return held;
    }
}
