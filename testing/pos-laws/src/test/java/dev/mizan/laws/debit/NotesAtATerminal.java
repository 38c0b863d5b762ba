// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.debit;

import static dev.mizan.laws.fiscal.FiscalShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.Tender;
import dev.mizan.laws.fiscal.DocumentInItsSaleTest;
import dev.mizan.laws.fiscal.FiscalShop;
import dev.mizan.laws.fiscal.PrepaidShop;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.plugin.payment.simulator.SimulatedBank;
import dev.mizan.plugin.payment.simulator.SimulatedTerminal;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.course.OfflineLimits;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.debit.DebitStep;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.TerminalTerms;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ForwardingStore;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

/** Tea at 11.50 was to cost 13.80, before a till with a terminal; books are even after each visit. */
abstract class NotesAtATerminal {
    private static final TerminalTerms TERMS = TerminalTerms.USUAL
            .waiting(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ZERO)
            .offline(new OfflineLimits(sar("50.00"), sar("100.00"), 10, Duration.ofHours(24)));
    static final PaymentOutcome YES = new PaymentOutcome.Approved(new PaymentSlip("mada", "1111", "A1"));

    final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    final Store store = new ForwardingStore(DocumentInItsSaleTest.memory()) {
        @Override
        public void close() {
            // the log outlives the till
        }
    };
    PaymentOutcome answer = YES;
    Fate fate = Fate.THROUGH;
    final SimulatedBank bank = new SimulatedBank(Currency.SAR, request -> answer);
    final SimulatedTerminal terminal = new SimulatedTerminal(bank, Currency.SAR, () -> fate);

    void at(BiConsumer<FiscalShop, PaymentDoor> test) {
        try (FiscalShop shop = FiscalShop.open(env, store, FakeRegime.working())) {
            if (!shop.till.session().opened().isDone()) {
                shop.furnished();
            }
            try (PaymentDoor card = shop.till.payments("front", terminal, TERMS)) {
                test.accept(shop, card);
            }
            assertThat(shop.mizan.books().trialBalance(Period.ALWAYS).closing()).isEqualTo(sar("0.00"));
        }
    }

    static DebitStep pay(FiscalShop shop, PaymentDoor card, DocumentId sale) {
        return shop.till
                .debits()
                .at(card)
                .pay(sale, missing(), SaleDebited.Cause.WRONG_PRICE, shown -> {})
                .orElseThrow();
    }

    static CheckoutId begin(FiscalShop shop, DocumentId sale) {
        return shop.till
                .debits()
                .begin(sale, missing(), SaleDebited.Cause.WRONG_PRICE, List.of())
                .orElseThrow()
                .checkout();
    }

    static List<DebitedItem> missing() {
        return List.of(new DebitedItem(0, Quantity.pieces(1), sar("2.30")));
    }

    static List<ReturnedItem> all() {
        return List.of(new ReturnedItem(0, Quantity.pieces(1)));
    }

    static List<Tender> cash(String amount) {
        return List.of(new Cash(sar(amount)));
    }

    static Card card(String amount, String key) {
        return new Card(sar(amount), "mada", "A1", new PaymentKey(key));
    }

    static Money clearing(FiscalShop shop) {
        var books = shop.mizan.books();
        return books.balances()
                .inRole(books.chart(), AccountRole.TENDER, "card", Dimensions.NONE)
                .orElseThrow();
    }

    static void refused(Reason reason, Outcome<?> outcome) {
        assertThat(outcome.isDone()).isFalse();
        assertThat(PrepaidShop.reason(outcome)).isEqualTo(reason);
    }
}
