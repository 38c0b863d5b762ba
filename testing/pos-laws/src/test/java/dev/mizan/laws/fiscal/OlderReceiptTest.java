// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.hardware.receipt.text.TextRenderer;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.fiscal.FiscalPapers;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.receipt.Paper;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OlderReceiptTest {
    /** When the rate was 5 %. */
    private static final LocalDate THEN = LocalDate.of(2020, 6, 30);

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final List<FiscalDocument> written = new ArrayList<>();
    private final FiscalPapers papers =
            occasion -> ShopPapers.retail(FiscalShop.SELLER).documents(occasion).map(all -> {
                written.addAll(all);
                return all;
            });

    private FiscalShop shop() {
        FiscalShop shop = FiscalShop.open(env, DocumentInItsSaleTest.memory(), FakeRegime.working(), papers)
                .furnished();
        TaxRule now = new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.from(LocalDate.of(2020, 7, 1)));
        TaxRule then = new TaxRule(TaxClass.STANDARD, TaxRate.standard("5"), Period.ALWAYS);
        shop.mizan.catalogue().setTaxes(List.of(then, now)).orElseThrow();
        return shop;
    }

    private static ReturnOrigin.Older receipt(LocalDate soldOn) {
        return new ReturnOrigin.Older("POS7/2020-00012345", soldOn, FiscalShop.sar("21.00"));
    }

    private static Outcome<GoodsBack> back(FiscalShop shop, LocalDate soldOn) {
        Basket basket = shop.till
                .basket()
                .add(
                        Sku.of("TEA"),
                        Quantity.pieces(1),
                        new ManualPrice(FiscalShop.sar("10.50"), PriceMode.TAX_INCLUSIVE, "OLDER"))
                .orElseThrow();
        return shop.till.takeBack(receipt(soldOn), basket, ReturnCause.FAULTY);
    }

    @Test
    void aReceiptOfAnOlderSystemIsCreditedByItsNumberAtTheRateOfItsDay() {
        try (FiscalShop shop = shop()) {
            GoodsBack back = back(shop, THEN).orElseThrow();
            assertThat(back.fact().bill().tax()).isEqualTo(FiscalShop.sar("0.50"));
            assertThat(back.fact().origin()).isEqualTo(receipt(THEN));
            FiscalDocument note = written.get(0);
            assertThat(note.head().kind()).isEqualTo(FiscalKind.CREDIT_NOTE);
            assertThat(note.head().correction().orElseThrow().of().get(0).number())
                    .isEqualTo("POS7/2020-00012345");
            assertThat(note.taxes().get(0).treatment().rate().toString()).isEqualTo("5");
            assertThat(new TextRenderer(48, Page.BOTH)
                            .text(new Paper(shop.mizan.shop().organisation()).of(back.recorded())))
                    .contains("POS7/2020-00012345");
        }
    }

    @Test
    void itPaysBackNoMoreThanWasPaidOnItHoweverOftenItComes() {
        try (FiscalShop shop = shop()) {
            back(shop, THEN).orElseThrow();
            back(shop, THEN).orElseThrow();
            Refused<GoodsBack> third = (Refused<GoodsBack>) back(shop, THEN);
            assertThat(third.reason()).isEqualTo(SaleReason.MORE_THAN_PAID);
            assertThat(third.facts()).containsEntry("left", "SAR 0.00");
            List<GoodsReturned> all = new ArrayList<>();
            shop.mizan.log().after(0, it -> it.fact(GoodsReturned.class).ifPresent(all::add));
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void aDayToComeIsRefusedByName() {
        try (FiscalShop shop = shop()) {
            assertThat(((Refused<?>) back(shop, LocalDate.of(2027, 1, 1))).reason())
                    .isEqualTo(SaleReason.SOLD_LATER);
        }
    }
}
