// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.tender.Cashless;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Extension;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Policies;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.flow.StoreCheck;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.TerminalTerms;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.util.List;

/** A shop with one till and one terminal, on a log that outlives it: coffee at 11.50, a service without stock. */
final class Counter implements AutoCloseable {
    static final TerminalTerms TERMS =
            TerminalTerms.USUAL.waiting(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ZERO);

    final Mizan shop;
    final TillDoor till;
    final PaymentDoor card;

    Counter(Mizan shop, TillDoor till, PaymentDoor card) {
        this.shop = shop;
        this.till = till;
        this.card = card;
    }

    static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    static Mizan shop(MemoryStore log, ManualEnv env, Power power, Extension... beside) {
        Shop shop = Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .policies(Policies.USUAL.storeCheck(StoreCheck.WHEN_ASKED))
                .env(env);
        for (Extension one : beside) {
            shop = shop.with(one);
        }
        return Mizan.open(shop, power.over(log));
    }

    /** A new shop, its till open with 200.00. */
    static MemoryStore opened(ManualEnv env) {
        MemoryStore log = new MemoryStore();
        try (Mizan shop = shop(log, env, new Power(new java.util.SplittableRandom(0), 0))) {
            Item coffee =
                    Item.builder(Sku.of("COFFEE"), Text.of("Coffee", "قهوة")).build();
            shop.catalogue().defineServices(List.of(coffee)).orElseThrow();
            shop.catalogue()
                    .setPrices(List.of(shop.catalogue().shelfPrice(coffee, sar("11.50"))))
                    .orElseThrow();
            shop.till("T1").open(sar("200.00")).orElseThrow();
        }
        return log;
    }

    static Counter at(MemoryStore log, ManualEnv env, Power power, PaymentTerminal terminal, TerminalTerms terms) {
        Mizan shop = shop(log, env, power);
        try {
            TillDoor till = shop.till("T1");
            return new Counter(shop, till, till.payments("front", new PluggedTerminal(terminal, power), terms));
        } catch (RuntimeException e) {
            shop.close();
            throw e;
        }
    }

    static Counter at(MemoryStore log, ManualEnv env, PaymentTerminal terminal) {
        return at(log, env, new Power(new java.util.SplittableRandom(0), 0), terminal, TERMS);
    }

    PricedBasket coffees(int cups) {
        var basket = till.scan(till.basket(), "COFFEE", Quantity.pieces(cups)).orElseThrow();
        return till.price(basket).orElseThrow();
    }

    List<Begun> begun() {
        return till.session().opened().orElseThrow().begun();
    }

    /** Whether the till waits for a payment no more. */
    boolean isOver(PaymentReference payment) {
        return shop.flows()
                .look(
                        shop.office(),
                        reading -> reading.state(PaymentsFold.class)
                                .find(payment)
                                .filter(it -> it.attempt().next() != Step.NOTHING)
                                .isEmpty());
    }

    /** Whether a payment is in a bill that is written. */
    boolean isSold(PaymentReference payment) {
        boolean[] sold = {false};
        shop.log()
                .after(
                        0,
                        batch -> sold[0] |= batch.fact(SaleCompleted.class)
                                .filter(sale -> sale.settlement().tenders().stream()
                                        .anyMatch(it -> it instanceof Cashless cashless
                                                && cashless.key().value().equals(payment.value())))
                                .isPresent());
        return sold[0];
    }

    /** What stands on the account of card receipts. */
    Money clearing() {
        return role(AccountRole.TENDER, "card");
    }

    Money role(AccountRole role, String kind) {
        return shop.books()
                .balances()
                .inRole(shop.books().chart(), role, kind, Dimensions.NONE)
                .orElseThrow();
    }

    @Override
    public void close() {
        card.close();
        shop.close();
    }
}
