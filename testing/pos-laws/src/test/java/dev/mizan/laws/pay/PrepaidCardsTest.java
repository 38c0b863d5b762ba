// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.plugin.payment.storedvalue.StoredValue;
import dev.mizan.plugin.payment.storedvalue.ValueKind;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.suite.Extension;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Policies;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.flow.StoreCheck;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.PaymentStep;
import dev.mizan.suite.pay.RefundStep;
import dev.mizan.suite.revenue.HoldInTrust;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Gift cards and store credit at the till: what the books owe is what all balances come to. */
class PrepaidCardsTest {
    private static final Sku VOUCHER = Sku.of("GIFT-50");

    @Test
    void aMultiPurposeCardIsNoTaxedSaleAndItsRedemptionIsATender() {
        try (Till till = new Till()) {
            Sale sold = till.sellCards(1);
            assertThat(sold.fact().bill().tax()).isEqualTo(sar("0.00"));
            assertThat(till.role("sales", "")).isEqualTo(sar("0.00"));
            assertThat(till.owedByTheBooks()).isEqualTo(sar("50.00"));
            Sale paid = till.spend(till.cards.get(0), 2).sale().orElseThrow();
            assertThat(paid.fact().bill().tax()).isEqualTo(sar("3.00"));
            assertThat(till.role("sales", "")).isEqualTo(sar("-20.00"));
            assertThat(till.balance(0)).isEqualTo(sar("27.00"));
            till.check();
        }
    }

    @Test
    void aRefundGoesBackToTheCardThatPaidAndACashSaleBecomesStoreCredit() {
        try (Till till = new Till()) {
            till.sellCards(1);
            Sale byCard = till.spend(till.cards.get(0), 2).sale().orElseThrow();
            RefundStep back = till.back(byCard, 1);
            assertThat(back.back()).isPresent();
            assertThat(till.balance(0)).isEqualTo(sar("38.50"));
            Sale inCash = till.inCash(2);
            RefundStep open = till.back(inCash, 1);
            assertThat(open.rest()).isEqualTo(sar("11.50"));
            till.credit(open, "11.50");
            assertThat(till.role("tender", "cash")).isEqualTo(sar("73.00"));
            till.check();
        }
    }

    @Property(tries = 15)
    void theLiabilityOfTheBooksIsTheSumOfAllBalances(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sale> sales = new ArrayList<>();
        try (Till till = new Till()) {
            till.sellCards(2);
            for (int i = 0; i < 10; i++) {
                PaymentToken card = till.cards.get(random.nextInt(till.cards.size()));
                switch (random.nextInt(5)) {
                    case 0 -> till.sellCards(1 + random.nextInt(2));
                    case 1 -> sales.add(till.inCash(1 + random.nextInt(3)));
                    case 2 -> {
                        if (!sales.isEmpty()) {
                            RefundStep back = till.back(sales.remove(random.nextInt(sales.size())), 1);
                            if (back.rest().isPositive()) {
                                till.credit(back, back.rest().toPlainString());
                            }
                        }
                    }
                    default -> till.spend(card, 1 + random.nextInt(5)).sale().ifPresent(sales::add);
                }
                till.check();
            }
        }
    }

    /** A till with coffee at 11.50 and cards at 50.00, and a terminal over the balances. */
    private static final class Till implements AutoCloseable {
        final List<PaymentToken> cards = new ArrayList<>();
        private final MemoryStore kept = new MemoryStore();
        private final Mizan shop;
        private final TillDoor till;
        private final StoredValue values = new StoredValue(
                () -> kept, Lane.of("stored/value/1@1"), Currency.SAR, true, Clock.systemUTC());
        private final PaymentDoor door;

        Till() {
            shop = Mizan.open(
                    Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                            .vat("300000000000003", "SA", "15")
                            .policies(Policies.USUAL.storeCheck(StoreCheck.WHEN_ASKED))
                            .env(ManualEnv.at("2026-11-22T09:00:00Z"))
                            .with(Extension.beside(new HoldInTrust(Set.of(VOUCHER)))),
                    new MemoryStore());
            shop.books().furnish().orElseThrow();
            TaxClass outside = new TaxClass("VOUCHER");
            Item coffee = Item.builder(Sku.of("COFFEE"), Text.of("Coffee", "قهوة")).build();
            Item voucher = Item.builder(VOUCHER, Text.of("Gift card", "بطاقة هدية")).taxClass(outside).build();
            shop.catalogue()
                    .setTaxes(List.of(
                            new TaxRule(coffee.taxClass(), TaxRate.standard("15"), Period.ALWAYS),
                            new TaxRule(outside, new TaxRate(VatCategory.O, Percent.ZERO), Period.ALWAYS)))
                    .orElseThrow();
            shop.catalogue().defineServices(List.of(coffee, voucher)).orElseThrow();
            shop.catalogue()
                    .setPrices(List.of(
                            shop.catalogue().shelfPrice(coffee, sar("11.50")),
                            shop.catalogue().shelfPrice(voucher, sar("50.00"))))
                    .orElseThrow();
            till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            door = till.payments("balances", values, Counter.TERMS);
        }

        private dev.mizan.core.pricing.PricedBasket priced(String item, int count) {
            return till.price(till.scan(till.basket(), item, Quantity.pieces(count)).orElseThrow())
                    .orElseThrow();
        }

        /** Sold for cash; each card gets its number under the sale's own name. */
        Sale sellCards(int count) {
            var priced = priced(VOUCHER.value(), count);
            Sale sold = till.sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
            for (int i = 0; i < count; i++) {
                String name = sold.id().toString().replaceAll("[^A-Za-z0-9._-]", ".") + "." + i;
                cards.add(values.issue(new PaymentReference(name), ValueKind.GIFT_CARD, sar("50.00"), Optional.empty())
                        .orElseThrow()
                        .number());
            }
            return sold;
        }

        Sale inCash(int cups) {
            var priced = priced("COFFEE", cups);
            return till.sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
        }

        /** From a card, as far as it goes, and the rest in cash. */
        PaymentStep spend(PaymentToken card, int cups) {
            var priced = priced("COFFEE", cups);
            var begun = door.begin(priced).orElseThrow();
            PaymentRequest request = PaymentRequest.purchase(TerminalDay.reference(), priced.total())
                    .by(new PaymentWay.OnFile(card));
            PaymentStep step = door.pay(begun, TenderKind.GIFT_CARD, request, shown -> {}).orElseThrow();
            if (step.due().isZero()) {
                return step;
            }
            Sale sold = door.complete(begun, List.of(new Cash(step.due()))).orElseThrow().orElseThrow();
            return new PaymentStep(begun, step.payment(), sar("0.00"), Optional.of(sold));
        }

        RefundStep back(Sale sold, int cups) {
            return door.refunds()
                    .takeBack(
                            sold.id(),
                            List.of(new ReturnedItem(0, Quantity.pieces(cups))),
                            ReturnCause.CHANGED_MIND,
                            shown -> {})
                    .orElseThrow();
        }

        /** What is left of a return goes onto the first card. */
        void credit(RefundStep open, String amount) {
            var credited = door.refunds()
                    .credit(
                            open.checkout(),
                            TenderKind.GIFT_CARD,
                            sar(amount),
                            new PaymentWay.OnFile(cards.get(0)),
                            shown -> {})
                    .orElseThrow();
            assertThat(credited.moved()).isEqualTo(sar(amount));
            door.refunds().complete(open.checkout()).orElseThrow();
        }

        Money balance(int card) {
            return values.find(cards.get(card)).orElseThrow().balance();
        }

        Money role(String role, String kind) {
            return shop.books()
                    .balances()
                    .inRole(shop.books().chart(), new AccountRole(role), kind, Dimensions.NONE)
                    .orElseThrow();
        }

        Money owedByTheBooks() {
            return role("tender", "gift-card").negated();
        }

        void check() {
            assertThat(owedByTheBooks()).isEqualTo(values.owed(EnumSet.allOf(ValueKind.class)));
        }

        @Override
        public void close() {
            door.close();
            values.close();
            shop.close();
        }
    }
}
