// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.saudishop;

import static dev.mizan.examples.saudishop.SaudiShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tender.Cash;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.fiscal.FiscalDesk;
import dev.mizan.suite.prepaid.Prepaid;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.voucher.VoucherDoor;
import dev.mizan.suite.voucher.Wanted;
import dev.mizan.testkit.fake.ManualEnv;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The independent judge over what each flow of a till writes: sale, return, exchange, prepayments and their settlement. */
@Tag("judges")
class TillFlowsJudgeTest {
    @TempDir
    Path folder;

    @Test
    void whatEachFlowWritesForAConsumerIsAccepted() throws Exception {
        accepted(false);
    }

    @Test
    void whatEachFlowWritesForACompanyIsAccepted() throws Exception {
        accepted(true);
    }

    private void accepted(boolean company) throws Exception {
        assertThat(JudgedDay.of(folder, it -> desk(it, company), (mizan, outbox, env) -> live(mizan, env)))
                .endsWith("valid: 22 of 22\n");
    }

    private static FiscalDesk desk(FiscalRegime regime, boolean company) {
        return company ? JudgedDay.naming(regime, bill -> Optional.of(JudgedDay.BUYER)) : SaudiShop.desk(regime);
    }

    private static void live(Mizan mizan, ManualEnv env) {
        Exemption why = Exemption.of("VATEX-SA-35", "Medicines and medical equipment", "الأدوية والمعدات الطبية");
        TaxClass medicine = new TaxClass("MEDICINE");
        mizan.books().furnish().orElseThrow();
        mizan.catalogue()
                .setTaxes(List.of(new TaxRule(medicine, TaxRate.untaxed(VatCategory.Z, why), Period.ALWAYS)))
                .orElseThrow();
        SaudiShop.service(mizan, "TEA", Text.of("Tea", "شاي"), "2.50");
        SaudiShop.service(mizan, "WASH", Text.of("Car wash", "غسيل سيارة"), "1000.00");
        Item pills = Item.builder(Sku.of("PILLS"), Text.of("Pills", "حبوب"))
                .taxClass(medicine)
                .build();
        mizan.catalogue()
                .defineServices(List.of(pills))
                .then(done ->
                        mizan.catalogue().setPrices(List.of(mizan.catalogue().shelfPrice(pills, sar("33.33")))))
                .orElseThrow();
        TillDoor till = mizan.till("T1");
        till.open(sar("2000.00")).orElseThrow();
        Sale sale = SaudiShop.sell(till, "WASH", "TEA", "TEA");
        till.takeBack(sale.id(), one(1), ReturnCause.FAULTY).orElseThrow();
        till.exchange(sale.id(), one(0), ReturnCause.CHANGED_MIND, priced(till, "TEA", "PILLS"), List.of())
                .orElseThrow();
        prepaid(till, env);
        vouchers(mizan, till);
    }

    /** One order in two prepayments of which one is given back, one that is prepaid whole, one over a total no net reaches. */
    private static void prepaid(TillDoor till, ManualEnv env) {
        Prepaid first = take(till, "400.00", "WASH", "PILLS", "TEA");
        Prepaid back = till.prepayments()
                .takeMore(first.order(), sar("0.07"), cash("0.07"))
                .orElseThrow();
        Prepaid more = till.prepayments()
                .takeMore(first.order(), sar("100.03"), cash("100.03"))
                .orElseThrow();
        till.prepayments().giveBack(first.order(), back.id()).orElseThrow();
        env.advance(Duration.ofHours(1));
        Sale settled = till.prepayments().settle(more.order(), cash("600.00")).orElseThrow();
        till.takeBack(settled.id(), one(0), ReturnCause.FAULTY).orElseThrow();
        Prepaid whole = take(till, "1000.00", "WASH");
        till.prepayments().settle(whole.order(), List.of()).orElseThrow();
        Prepaid odd = take(till, "0.11", "TEA", "TEA", "TEA");
        till.prepayments().settle(odd.order(), cash("10.00")).orElseThrow();
        take(till, "10.00", "PILLS");
    }

    /** One pays a part of a wash and one all of a tea; both come back, and the second voucher itself. */
    private static void vouchers(Mizan mizan, TillDoor till) {
        SaudiShop.service(mizan, "GIFT", Text.of("Gift voucher", "قسيمة هدية"), "999.07");
        var sold = VoucherDoor.issued(SaudiShop.sell(till, "GIFT", "GIFT").recorded());
        var all = List.of(Wanted.all(sold.get(0).number().value()));
        Sale part = till.vouchers()
                .redeem(priced(till, "WASH", "TEA", "PILLS"), all, cash("36.76"))
                .orElseThrow();
        Sale whole = till.vouchers()
                .redeem(
                        priced(till, "TEA"),
                        List.of(Wanted.all(sold.get(1).number().value())),
                        List.of())
                .orElseThrow();
        till.takeBack(part.id(), one(1), ReturnCause.FAULTY).orElseThrow();
        till.takeBack(part.id(), one(0), ReturnCause.FAULTY).orElseThrow();
        till.takeBack(whole.id(), one(0), ReturnCause.FAULTY).orElseThrow();
        till.vouchers().giveBack(sold.get(1).number(), ReturnCause.CHANGED_MIND).orElseThrow();
    }

    private static Prepaid take(TillDoor till, String amount, String... codes) {
        return till.prepayments()
                .take(priced(till, codes), sar(amount), cash(amount))
                .orElseThrow();
    }

    private static List<Cash> cash(String amount) {
        return List.of(new Cash(sar(amount)));
    }

    private static List<ReturnedItem> one(int line) {
        return List.of(new ReturnedItem(line, Quantity.pieces(1)));
    }

    private static PricedBasket priced(TillDoor till, String... codes) {
        Basket basket = till.basket();
        for (String code : codes) {
            basket = till.scan(basket, code).orElseThrow();
        }
        return till.price(basket).orElseThrow();
    }
}
