// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.devices;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.Cash;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.plugin.payment.simulator.SimulatedBank;
import dev.mizan.plugin.payment.simulator.SimulatedTerminal;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.PaymentStep;
import dev.mizan.suite.pay.TerminalTerms;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.sell.Sale;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A terminal in the sale: the till loses its power after the card was charged, then the terminal loses its plug. */
public final class PulledPlug {
    private static final TerminalTerms TERMS =
            TerminalTerms.USUAL.waiting(Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ZERO);
    private static final Shop CORNER = Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
            .vat("300000000000003", "SA", "15");

    private final List<String> told = new ArrayList<>();
    private final MemoryStore log = new MemoryStore();
    private final SimulatedBank bank =
            new SimulatedBank(Currency.SAR, request -> new PaymentOutcome.Approved(new PaymentSlip("mada", "", "A17")));
    private Fate fate = Fate.THROUGH;
    private final SimulatedTerminal terminal = new SimulatedTerminal(bank, Currency.SAR, () -> fate);

    private PulledPlug() {}

    /** Tells the story. */
    public static void main(String[] arguments) {
        System.out.print(story());
    }

    static String story() {
        PulledPlug plug = new PulledPlug();
        plug.powerGoes();
        plug.upAgain();
        return String.join("\n", plug.told) + "\n";
    }

    /** The bank has said yes and the till has not heard it when the power goes: its log stays as it is now. */
    private void powerGoes() {
        Mizan shop = Mizan.open(CORNER, log);
        Item coffee = Item.builder(Sku.of("COFFEE"), Text.of("Arabic coffee 250 g", "قهوة عربية ٢٥٠ غ"))
                .barcode("6281000000014")
                .build();
        shop.catalogue().define(coffee, "28.75").orElseThrow();
        TillDoor till = shop.till("T1");
        till.open(Money.of("200.00", Currency.SAR)).orElseThrow();
        CountDownLatch charged = new CountDownLatch(1);
        PaymentDoor card = till.payments("front", new NeverTold(terminal, charged), TERMS);
        Thread cashier = new Thread(
                () -> card.pay(
                        till.price(till.scan(till.basket(), "COFFEE").orElseThrow())
                                .orElseThrow(),
                        shown -> {}),
                "cashier in the dark");
        cashier.setDaemon(true);
        cashier.start();
        try {
            charged.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        told.add("the power goes: charged " + bank.totals().sales() + ", no sale is written");
    }

    private void upAgain() {
        try (Mizan shop = Mizan.open(CORNER, log)) {
            TillDoor till = shop.till("T1");
            try (PaymentDoor card = till.payments("front", terminal, TERMS)) {
                CheckoutId begun =
                        till.session().opened().orElseThrow().begun().get(0).checkout();
                Sale sale = card.complete(begun, List.of()).orElseThrow().orElseThrow();
                told.add("up again: the terminal was asked how it ended, "
                        + sale.settlement().tenders().get(0).amount());
                told.add(sale.fact().slip().number() + " is written: " + books(shop, card));
                plugOut(till, card);
                told.add(books(shop, card));
            }
        }
    }

    private void plugOut(TillDoor till, PaymentDoor card) {
        fate = Fate.REQUEST_LOST;
        PaymentStep step = card.pay(
                        till.price(till.scan(till.basket(), "COFFEE").orElseThrow())
                                .orElseThrow(),
                        shown -> {})
                .orElseThrow();
        int unknown = card.unknown().size();
        card.giveUp(step.payment().reference()).orElseThrow();
        Sale cash = card.complete(step.checkout(), List.of(new Cash(step.due())))
                .orElseThrow()
                .orElseThrow();
        told.add("nobody answers: " + unknown + " unknown, set aside, paid in cash as "
                + cash.fact().slip().number());
        fate = Fate.THROUGH;
        List<TillPayment> left = card.turn();
        told.add("the plug is in again: charged " + bank.totals().sales() + ", unknown " + left.size());
    }

    private String books(Mizan shop, PaymentDoor card) {
        Money clearing = shop.books()
                .balances()
                .inRole(shop.books().chart(), AccountRole.TENDER, "card", Dimensions.NONE)
                .orElseThrow();
        return "clearing " + clearing + ", charged " + bank.totals().sales() + ", unknown "
                + card.unknown().size();
    }
}
