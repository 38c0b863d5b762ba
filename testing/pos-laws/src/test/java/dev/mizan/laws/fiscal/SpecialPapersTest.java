// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.SupplyKind;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tax.TaxScope;
import dev.mizan.core.tender.Cash;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.fiscal.FiscalPapers;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is special about a sale stands on its documents: export, nominal, third party, summary. */
class SpecialPapersTest {
    private static final ShopPapers COMPANY = new ShopPapers(
            FiscalShop.SELLER, bill -> Optional.of(Countries.saudiArabia().buyer()));

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final List<FiscalDocument> documents = new ArrayList<>();

    private FiscalShop open(ShopPapers papers) {
        FiscalPapers noted = occasion -> papers.documents(occasion).map(all -> {
            documents.addAll(all);
            return all;
        });
        FiscalShop shop = FiscalShop.open(env, DocumentInItsSaleTest.memory(), FakeRegime.working(), noted)
                .furnished();
        TaxRate export = TaxRate.untaxed(VatCategory.Z, Exemption.of("VATEX-SA-32", "Export of goods", "تصدير السلع"));
        shop.mizan
                .catalogue()
                .setTaxes(List.of(new TaxRule(TaxRule.ANY, export, Period.ALWAYS, TaxScope.HOME.of(SupplyKind.EXPORT))))
                .orElseThrow();
        return shop;
    }

    private static Sale exported(FiscalShop shop) {
        Visit abroad = Visit.PLAIN.taxedAs(TaxPosition.of(SupplyKind.EXPORT));
        PricedBasket priced = shop.till
                .scan(shop.till.basket(), "TEA")
                .then(basket -> shop.till.price(basket, abroad))
                .orElseThrow();
        assertThat(priced.tax()).isZero();
        return shop.till
                .sell(priced, List.of(new Cash(FiscalShop.sar("20.00"))))
                .orElseThrow();
    }

    @Test
    void anExportAndItsReturnSayThatTheyAre() {
        try (FiscalShop shop = open(COMPANY)) {
            Sale sale = exported(shop);
            shop.takeBack(sale.id());
            shop.sell();
            assertThat(documents)
                    .extracting(it -> it.head().kind() + " " + it.head().flags())
                    .containsExactly("INVOICE [EXPORT]", "CREDIT_NOTE [EXPORT]", "INVOICE []");
        }
    }

    @Test
    void aSimplifiedInvoiceIsNeverOneOfAnExport() {
        try (FiscalShop shop = open(ShopPapers.retail(FiscalShop.SELLER))) {
            exported(shop);
            assertThat(documents.get(0).head().flags()).containsExactly(FiscalFlag.SIMPLIFIED);
        }
    }

    @Test
    void whatTheShopSaysOfABillIsOnItsInvoiceAndOnItsNote() {
        Set<FiscalFlag> special = Set.of(FiscalFlag.NOMINAL, FiscalFlag.THIRD_PARTY, FiscalFlag.SUMMARY);
        try (FiscalShop shop = open(COMPANY.flagged(bill -> special))) {
            Sale sale = shop.sell();
            shop.till
                    .takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.FAULTY)
                    .orElseThrow();
            assertThat(documents)
                    .extracting(it -> it.head().kind())
                    .containsExactly(FiscalKind.INVOICE, FiscalKind.CREDIT_NOTE);
            assertThat(documents).allSatisfy(it -> assertThat(it.head().flags()).isEqualTo(special));
        }
    }
}
