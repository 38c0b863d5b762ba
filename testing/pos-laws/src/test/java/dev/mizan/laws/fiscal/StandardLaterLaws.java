// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** A sale that is made out in full shows the law the same cents, whatever came back before and whatever comes back after. */
class StandardLaterLaws {
    private static final int PIECES = 3;

    private final List<FiscalDocument> written = new ArrayList<>();

    /** Lines of three pieces each; a number tells a price, its mode, and how many pieces come back before. */
    @Property(tries = 40)
    void noteAndInvoiceTakeOneAnothersPlaceToTheCent(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 1, max = 79_999) Long> lines) {
        written.clear();
        try (FiscalShop shop = FiscalShop.open(
                        ManualEnv.at("2026-11-22T09:00:00Z"),
                        DocumentInItsSaleTest.memory(),
                        FakeRegime.working(),
                        occasion -> ShopPapers.retail(FiscalShop.SELLER)
                                .documents(occasion)
                                .map(all -> {
                                    written.addAll(all);
                                    return all;
                                }))
                .furnished()) {
            Sale sale = sell(shop, lines);
            List<ReturnedItem> before = items(lines, line -> line / 4 % (PIECES + 1));
            back(shop, sale, before);
            boolean something = lines.stream().anyMatch(line -> line / 4 % (PIECES + 1) < PIECES);
            if (!something) {
                assertThat(shop.outbox()
                                .makeStandard(sale.id(), Countries.saudiArabia().buyer())
                                .isDone())
                        .isFalse();
                return;
            }
            shop.outbox()
                    .makeStandard(sale.id(), Countries.saudiArabia().buyer())
                    .orElseThrow();
            back(shop, sale, items(lines, line -> PIECES - line / 4 % (PIECES + 1)));
            int notes = before.isEmpty() ? 0 : 1;
            same(written.get(0), written.subList(1, 2 + notes));
            same(written.get(1 + notes), written.subList(2 + notes, 3 + notes));
            same(written.get(2 + notes), written.subList(3 + notes, written.size()));
        }
    }

    private static void same(FiscalDocument whole, List<FiscalDocument> parts) {
        for (Function<FiscalDocument, Money> amount : List.<Function<FiscalDocument, Money>>of(
                it -> it.totals().tax(), it -> it.totals().payable())) {
            assertThat(Money.sum(Currency.SAR, parts.stream().map(amount).toList()))
                    .isEqualTo(amount.apply(whole));
        }
    }

    private static Sale sell(FiscalShop shop, List<Long> lines) {
        Basket basket = shop.till.basket();
        for (long line : lines) {
            PriceMode mode = line % 2 == 0 ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE;
            ManualPrice price = new ManualPrice(Money.ofMinor(1 + line / 16, Currency.SAR), mode, "TOLD");
            basket = basket.add(Sku.of("TEA"), Quantity.pieces(PIECES), price).orElseThrow();
        }
        var priced = shop.till.price(basket).orElseThrow();
        return shop.till.sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
    }

    private static List<ReturnedItem> items(List<Long> lines, Function<Long, Long> pieces) {
        List<ReturnedItem> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            long back = pieces.apply(lines.get(i));
            if (back > 0) {
                items.add(new ReturnedItem(i, Quantity.pieces(back)));
            }
        }
        return items;
    }

    private static void back(FiscalShop shop, Sale sale, List<ReturnedItem> items) {
        if (!items.isEmpty()) {
            shop.till.takeBack(sale.id(), items, ReturnCause.FAULTY).orElseThrow();
        }
    }
}
