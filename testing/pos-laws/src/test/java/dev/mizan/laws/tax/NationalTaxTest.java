// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.invoice.TaxCurrency;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.fiscal.FiscalDesk;
import dev.mizan.suite.fiscal.FiscalPapers;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A shop of the free zone sells in dollars and tells its tax in riyals, at the rate of each sale's day. */
class NationalTaxTest {
    private static final Currency USD = Currency.of("USD");
    private static final FiscalUnitId UNIT = new FiscalUnitId("EGS1");
    private static final Sku TEA = Sku.of("TEA");

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final List<FiscalDocument> written = new ArrayList<>();

    /** 3.75, and from the next day 4.00. */
    private static TaxCurrency rate(LocalDate day) {
        boolean later = day.isAfter(LocalDate.of(2026, 11, 22));
        return new TaxCurrency(Currency.SAR, later ? new Ratio(4, 1) : new Ratio(15, 4), Rounding.HALF_UP);
    }

    private List<String> national() {
        List<String> told =
                written.stream().map(it -> it.nationalTax().toString()).toList();
        written.clear();
        return told;
    }

    @Test
    void aNoteTellsItsTaxAtTheRateOfItsInvoiceAndASummaryTheSumOfItsReceipts() {
        FiscalPapers papers =
                ShopPapers.retail(Countries.saudiArabia().seller()).taxIn(NationalTaxTest::rate);
        FiscalDesk desk = new FiscalDesk(
                Map.of(UNIT, FakeRegime.working()),
                occasion -> papers.documents(occasion).map(all -> {
                    written.addAll(all);
                    return all;
                }));
        Shop shop = Shop.named("Free zone", "المنطقة الحرة", USD, "Asia/Riyadh")
                .vat("310122393500003", "SA", "15")
                .fiscalUnit("T1", UNIT)
                .env(env)
                .with(desk.extension());
        try (desk;
                Mizan mizan = Mizan.open(shop)) {
            mizan.catalogue()
                    .defineServices(
                            List.of(Item.builder(TEA, Text.of("Tea", "شاي")).build()))
                    .orElseThrow();
            TillDoor till = mizan.till("T1");
            till.open(Money.of("900.00", USD)).orElseThrow();
            Sale first = sell(till);
            assertThat(national()).containsExactly("SAR 11.25");
            env.advance(Duration.ofDays(1));
            Sale second = sell(till);
            assertThat(national()).containsExactly("SAR 12.00");
            back(till, first);
            assertThat(national()).as("of the day before").containsExactly("SAR 5.63");
            Outbox outbox = new Outbox(desk, mizan.flows(), mizan.office(), env);
            outbox.makeSummary(
                            List.of(first.id(), second.id()),
                            Countries.saudiArabia().buyer())
                    .orElseThrow();
            assertThat(national()).containsExactly("SAR 17.63", "SAR 17.63");
            back(till, first);
            assertThat(national()).containsExactly("SAR 5.63");
        }
    }

    /** Two at 10.00, 3.00 of tax on top. */
    private static Sale sell(TillDoor till) {
        ManualPrice price = new ManualPrice(Money.of("10.00", USD), PriceMode.TAX_EXCLUSIVE, "TOLD");
        var priced = till.basket()
                .add(TEA, Quantity.pieces(2), price)
                .then(till::price)
                .orElseThrow();
        return till.sell(priced, List.of(new Cash(Money.of("30.00", USD)))).orElseThrow();
    }

    private static void back(TillDoor till, Sale sale) {
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.FAULTY)
                .orElseThrow();
    }
}
