// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.tax.BuyerExemption;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.SupplyKind;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxReason;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tax.TaxScope;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaxedPricingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Exemption EXPORT = Exemption.of("VATEX-SA-32", "Export of goods", "تصدير السلع");
    private static final TaxClass CLOTHES = new TaxClass("CLOTHES");
    private static final Item SHIRT =
            Item.builder(Sku.of("SHIRT"), Text.en("shirt")).taxClass(CLOTHES).build();
    private static final Item COAT =
            Item.builder(Sku.of("COAT"), Text.en("coat")).taxClass(CLOTHES).build();
    private static final TaxBook TAXES = TaxBook.of(
            new TaxRule(CLOTHES, TaxRate.standard("15"), Period.ALWAYS),
            new TaxRule(TaxRule.ANY, TaxRate.untaxed(VatCategory.G, EXPORT), Period.ALWAYS, kind(SupplyKind.EXPORT)),
            new TaxRule(
                    TaxRule.ANY, TaxRate.untaxed(VatCategory.E, EXPORT), Period.ALWAYS, kind(SupplyKind.EXEMPT_BUYER)),
            new TaxRule(CLOTHES, TaxRate.standard("4.5"), Period.ALWAYS, TaxScope.HOME.in("NY")),
            new TaxRule(
                    CLOTHES,
                    TaxRate.untaxed(VatCategory.E, EXPORT),
                    Period.ALWAYS,
                    TaxScope.HOME.in("NY").priced(0, 110_00)));

    private static TaxScope kind(SupplyKind kind) {
        return TaxScope.HOME.of(kind);
    }

    private static PricedBasket priced(TaxRounding rounding, TaxPosition position, int shirts) {
        PriceBook prices = PriceBook.EMPTY.with(new PricesChanged(
                List.of(PriceList.shelf("SHELF", Currency.SAR)),
                List.of(price(SHIRT, "1.48"), price(COAT, "230.00")),
                List.of()));
        Books books = Books.of(
                Catalogue.EMPTY.with(new ItemsChanged(List.of(SHIRT, COAT))),
                prices,
                TAXES,
                new PricingPolicy(Rounding.HALF_UP, rounding));
        Basket basket = Basket.open(Counter.of(new StoreId("riyadh"), Currency.SAR), Shopper.WALK_IN)
                .add(SHIRT.sku(), Quantity.pieces(shirts))
                .then(some -> some.add(COAT.sku(), Quantity.pieces(1)))
                .orElseThrow();
        return Pricer.price(books, basket, PricingTime.on(TODAY), Visit.PLAIN.taxedAs(position))
                .orElseThrow();
    }

    private static Price price(Item item, String amount) {
        return new Price(
                new PriceListId("SHELF"), item.sku(), item.unit(), Money.of(amount, Currency.SAR), Period.ALWAYS);
    }

    @Test
    void anExportBearsNoTaxAndSaysWhy() {
        PricedBasket abroad = priced(TaxRounding.PER_GROUP, TaxPosition.of(SupplyKind.EXPORT), 1);
        assertThat(abroad.tax()).isZero();
        assertThat(abroad.rate(0).exemption()).contains(EXPORT);
        assertThat(priced(TaxRounding.PER_GROUP, TaxPosition.HOME, 1).tax()).isEqualTo(30_19);
    }

    @Test
    void cheapClothesAreExemptWhereTheLawHasAThreshold() {
        PricedBasket there = priced(TaxRounding.PER_GROUP, TaxPosition.HOME.in("NY"), 1);
        assertThat(there.tax(0)).isZero();
        assertThat(there.rate(1)).isEqualTo(TaxRate.standard("4.5"));
        assertThat(there.tax()).isEqualTo(9_90);
    }

    @Test
    void anExpiredCertificateIsRefusedByName() {
        BuyerExemption shown = new BuyerExemption("C-7", new Period(TODAY, Optional.of(TODAY.plusDays(1))), Set.of());
        assertThat(priced(TaxRounding.PER_GROUP, TaxPosition.of(shown), 1).tax())
                .isZero();
        Books books = Books.of(
                Catalogue.EMPTY.with(new ItemsChanged(List.of(SHIRT))), PriceBook.EMPTY, TAXES, PricingPolicy.USUAL);
        var late = Pricer.price(
                books,
                Basket.open(Counter.of(new StoreId("riyadh"), Currency.SAR), Shopper.WALK_IN),
                PricingTime.on(TODAY.plusDays(1)),
                Visit.PLAIN.taxedAs(TaxPosition.of(shown)));
        assertThat(((Refused<PricedBasket>) late).reason()).isEqualTo(TaxReason.CERTIFICATE_EXPIRED);
    }

    @Test
    void taxIsRoundedOnTheUnitTheLineTheGroupOrFinerThanTheMinorUnit() {
        assertThat(priced(new TaxRounding(TaxLevel.UNIT, Rounding.HALF_UP), TaxPosition.HOME, 4)
                        .tax(0))
                .isEqualTo(76);
        assertThat(priced(TaxRounding.PER_LINE, TaxPosition.HOME, 4).tax(0)).isEqualTo(77);
        assertThat(priced(TaxRounding.PER_GROUP, TaxPosition.HOME, 4).tax()).isEqualTo(30_77);
        assertThat(priced(new TaxRounding(TaxLevel.LINE, Rounding.DOWN, 1), TaxPosition.HOME, 4)
                        .tax())
                .as("77.2 and 3000.0 tenths cut off, then their sum")
                .isEqualTo(30_77);
    }
}
