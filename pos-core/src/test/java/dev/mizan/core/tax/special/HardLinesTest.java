// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.special;

import static dev.mizan.core.basket.PriceMode.TAX_EXCLUSIVE;
import static dev.mizan.core.basket.PriceMode.TAX_INCLUSIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxReason;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.core.tax.assessment.Assessment;
import dev.mizan.core.tax.assessment.TaxedAmount;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HardLinesTest {
    private static final TaxRate VAT = TaxRate.standard("15");
    private static final TaxRate ZERO = TaxRate.untaxed(VatCategory.Z);
    private static final TaxRate OUTSIDE =
            TaxRate.untaxed(VatCategory.O, Exemption.of("VATEX-SA-OOS", "Not subject to VAT", "غير خاضع للضريبة"));
    private static final List<TaxTotal> GOODS = List.of(new TaxTotal(VAT, 100_00, 15_00), new TaxTotal(ZERO, 50_00, 0));

    private static Assessment assessed(List<TaxedAmount> amounts) {
        return Assessment.of(TaxRounding.PER_GROUP, amounts);
    }

    private static long taxWithGoods(DeliveryTax policy) {
        List<TaxedAmount> all = new ArrayList<>(
                List.of(new TaxedAmount(100_00, TAX_EXCLUSIVE, VAT), new TaxedAmount(50_00, TAX_EXCLUSIVE, ZERO)));
        all.addAll(policy.of(15_00, TAX_EXCLUSIVE, GOODS, TaxRate.standard("5")));
        assertThat(assessed(all).net()).isEqualTo(165_00);
        return assessed(all).tax();
    }

    @Test
    void deliveryFollowsTheGoodsByValueOrBearsTheHighestOrItsOwnRate() {
        assertThat(taxWithGoods(DeliveryTax.FOLLOW_GOODS_BY_VALUE)).isEqualTo(16_50);
        assertThat(taxWithGoods(DeliveryTax.HIGHEST)).isEqualTo(17_25);
        assertThat(taxWithGoods(DeliveryTax.OWN_RATE)).isEqualTo(15_75);
        assertThat(DeliveryTax.HIGHEST.of(15_00, TAX_INCLUSIVE, List.of(), VAT))
                .containsExactly(new TaxedAmount(15_00, TAX_INCLUSIVE, VAT));
    }

    @Test
    void aBundleIsSplitByStandAlonePrice() {
        BundleTax bundle = new BundleTax(List.of(new BundleTax.Part(40_00, VAT), new BundleTax.Part(20_00, ZERO)));
        List<TaxedAmount> parts = bundle.of(50_00, TAX_INCLUSIVE);
        assertThat(parts).extracting(TaxedAmount::amount).containsExactly(33_33L, 16_67L);
        assertThat(assessed(parts).tax()).isEqualTo(4_35);
        assertThat(assessed(parts).gross()).isEqualTo(50_00);
    }

    @Test
    void anAgentIsTaxedOnItsCommissionOnly() {
        List<TaxedAmount> pin = new AgentTax(Percent.of("4"), VAT, OUTSIDE).of(50_00, Rounding.HALF_UP);
        Assessment assessed = assessed(pin);
        assertThat(assessed.gross(0)).isEqualTo(48_00);
        assertThat(assessed.net(1)).isEqualTo(1_74);
        assertThat(assessed.tax(1)).isEqualTo(26);
        assertThat(assessed.tax(0)).isZero();
    }

    @Test
    void theMarginSchemeTaxesTheMarginAndNeverALoss() {
        MarginTax scheme = new MarginTax(VAT, OUTSIDE);
        assertThat(assessed(scheme.of(1_150_00, 1_035_00)).tax()).isEqualTo(15_00);
        assertThat(assessed(scheme.of(1_000_00, 1_035_00)).tax()).isZero();
        assertThat(assessed(scheme.of(1_000_00, 1_035_00)).gross()).isEqualTo(1_000_00);
    }

    @Test
    void aVoucherIsTaxedOnceAtItsSaleOrAtItsRedemption() {
        for (VoucherTax kind : VoucherTax.values()) {
            long sold = assessed(List.of(kind.sold(115_00, VAT, OUTSIDE))).tax();
            long redeemed =
                    assessed(List.of(kind.redeemed(115_00, VAT, OUTSIDE))).tax();
            assertThat(sold + redeemed).isEqualTo(15_00);
            assertThat(sold == 0).isEqualTo(kind == VoucherTax.MULTI_PURPOSE);
        }
    }

    @Test
    void aVendorsCouponIsPaymentAndTheShopsOwnIsADiscount() {
        TaxedAmount own = ReductionTax.BEFORE_TAX.taxed(115_00, 15_00, TAX_INCLUSIVE, VAT);
        TaxedAmount vendors = ReductionTax.AFTER_TAX.taxed(115_00, 15_00, TAX_INCLUSIVE, VAT);
        assertThat(assessed(List.of(own)).tax()).isEqualTo(13_04);
        assertThat(assessed(List.of(vendors)).tax()).isEqualTo(15_00);
        assertThat(ReductionTax.BEFORE_TAX.payable(assessed(List.of(own)).gross(), 15_00))
                .isEqualTo(100_00);
        assertThat(ReductionTax.AFTER_TAX.payable(assessed(List.of(vendors)).gross(), 15_00))
                .isEqualTo(100_00);
    }

    @Test
    void aGiftIsTaxedBeyondTheAllowances() {
        GiftTax ksa = new GiftTax(200_00, 50_000_00);
        assertThat(ksa.taxed(200_00, 0, 0)).isFalse();
        assertThat(ksa.taxed(200_00, 1, 0)).isTrue();
        assertThat(ksa.taxed(10_00, 0, 49_995_00)).isTrue();
        assertThat(assessed(List.of(ksa.of(300_00, VAT))).tax()).isEqualTo(45_00);
    }

    @Test
    void aVisitorGetsTaxBackFromALeastAmountOnLessTheFee() {
        TouristRefund uae = new TouristRefund(aed("250.00"), Percent.of("87"), aed("4.80"));
        assertThat(uae.of(aed("1050.00"), aed("50.00"), Rounding.DOWN).orElseThrow())
                .isEqualTo(aed("38.70"));
        assertThat(uae.of(aed("250.00"), aed("2.00"), Rounding.DOWN).orElseThrow())
                .isEqualTo(aed("0.00"));
        assertThat(((Refused<Money>) uae.of(aed("249.99"), aed("11.90"), Rounding.DOWN)).reason())
                .isEqualTo(TaxReason.BELOW_REFUND);
    }

    private static Money aed(String amount) {
        return Money.of(amount, Currency.AED);
    }

    @Test
    void aMarketplaceIsDeemedTheSupplierOfImportsUpToTheLimitAndOfSellersFromAbroad() {
        DeemedSupplier eu = new DeemedSupplier(150_00);
        assertThat(eu.of(true, true, 150_00)).isEqualTo(DeemedSupplier.Accountable.MARKETPLACE);
        assertThat(eu.of(true, true, 150_01)).isEqualTo(DeemedSupplier.Accountable.SELLER);
        assertThat(eu.of(false, false, 9_000_00)).isEqualTo(DeemedSupplier.Accountable.MARKETPLACE);
        assertThat(eu.of(true, false, 10_00)).isEqualTo(DeemedSupplier.Accountable.SELLER);
    }
}
