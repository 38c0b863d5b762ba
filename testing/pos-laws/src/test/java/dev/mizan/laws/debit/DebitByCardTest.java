// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.debit;

import static dev.mizan.laws.fiscal.FiscalShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.sale.debit.DebitReason;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.TillReason;
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
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.course.OfflineLimits;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.debit.DebitStep;
import dev.mizan.suite.debit.Debited;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.PaymentFlowReason;
import dev.mizan.suite.pay.TerminalTerms;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ForwardingStore;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Tea at 11.50 was to cost 13.80: the customer pays the missing 2.30 by card, as any bill. */
class DebitByCardTest {
    private static final TerminalTerms TERMS = TerminalTerms.USUAL
            .waiting(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ZERO)
            .offline(new OfflineLimits(sar("50.00"), sar("100.00"), 10, Duration.ofHours(24)));
    private static final PaymentOutcome YES = new PaymentOutcome.Approved(new PaymentSlip("mada", "1111", "A1"));

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final Store store = new ForwardingStore(DocumentInItsSaleTest.memory()) {
        @Override
        public void close() {
            // the log outlives the till
        }
    };
    private PaymentOutcome answer = YES;
    private Fate fate = Fate.THROUGH;
    private final SimulatedBank bank = new SimulatedBank(Currency.SAR, request -> answer);
    private final SimulatedTerminal terminal = new SimulatedTerminal(bank, Currency.SAR, () -> fate);

    @Test
    void theNoteIsStampedInTheBatchThatPaysIt() {
        at((shop, card) -> {
            DocumentId sale = shop.sell().id();
            DebitStep paid = pay(shop, card, sale);
            Debited note = paid.note().orElseThrow();
            refused(PaymentFlowReason.PAYS_A_BILL, card.giveUp(paid.payment().reference()));
            assertThat(note.total()).isEqualTo(sar("2.30"));
            assertThat(note.fact().settlement().orElseThrow().tenders()).hasOnlyElementsOfType(Card.class);
            assertThat(shop.outbox().handOver(note.id()).orElseThrow()).hasSize(1);
            assertThat(clearing(shop)).isEqualTo(sar("2.30"));
            assertThat(shop.issued()).hasSize(2);
            // By hand: 11.50 was paid in cash, 2.30 by card; the card gets its part back first.
            var step = card.refunds()
                    .takeBack(sale, all(), ReturnCause.FAULTY, shown -> {})
                    .orElseThrow();
            assertThat(step.rest()).isEqualTo(sar("11.50"));
            assertThat(card.refunds()
                            .complete(step.checkout())
                            .orElseThrow()
                            .fact()
                            .refund()
                            .paid())
                    .isEqualTo(sar("13.80"));
            assertThat(clearing(shop)).isEqualTo(sar("0.00"));
        });
    }

    @Test
    void whatNobodyAnswersHasANameUntilAPersonSettlesItAndIsNumberedOnce() {
        DocumentId[] sale = new DocumentId[1];
        DebitStep[] asked = new DebitStep[1];
        at((shop, card) -> {
            sale[0] = shop.sell().id();
            fate = Fate.ANSWER_LOST;
            asked[0] = pay(shop, card, sale[0]);
            assertThat(asked[0].note()).isEmpty();
            assertThat(asked[0].payment().attempt().next()).isEqualTo(Step.ASK_A_PERSON);
            assertThat(card.unknown()).hasSize(1);
        });
        CheckoutId begun = asked[0].checkout();
        at((shop, card) -> {
            assertThat(card.unknown()).hasSize(1);
            fate = Fate.THROUGH;
            refused(SaleReason.BEING_CHARGED, shop.till.takeBack(sale[0], all(), ReturnCause.FAULTY));
            refused(PaymentFlowReason.IN_DOUBT, shop.till.debits().charge(begun, cash("2.30")));
            refused(PaymentFlowReason.IN_DOUBT, shop.till.abandon(begun, "left"));
            refused(TillReason.CHECKOUT_OPEN, shop.till.close(sar("200.00")));
            assertThat(shop.issued()).hasSize(1);
            card.resolve(asked[0].payment().reference(), YES).orElseThrow();
            Debited note = shop.till
                    .debits()
                    .at(card)
                    .complete(begun, List.of())
                    .orElseThrow()
                    .orElseThrow();
            assertThat(note.fact().slip().number()).hasToString("D-T1-000001");
            assertThat(shop.issued()).hasSize(2);
            refused(TillReason.UNKNOWN_CHECKOUT, shop.till.debits().at(card).complete(begun, List.of()));
            assertThat(shop.takeBack(sale[0]).fact().refund().paid()).isEqualTo(sar("13.80"));
        });
    }

    @Test
    void aDeclinedCardIsFollowedByAnotherAndByCash() {
        at((shop, card) -> {
            DocumentId sale = shop.sell().id();
            answer = new PaymentOutcome.Declined("51");
            DebitStep declined = pay(shop, card, sale);
            assertThat(declined.due()).isEqualTo(sar("2.30"));
            answer = YES;
            var debits = shop.till.debits().at(card);
            debits.pay(declined.checkout(), TenderKind.WALLET, sar("1.00"), shown -> {})
                    .orElseThrow();
            Debited note = debits.complete(declined.checkout(), cash("5.00"))
                    .orElseThrow()
                    .orElseThrow();
            assertThat(note.change()).isEqualTo(sar("3.70"));
        });
    }

    @Test
    void whatIsGivenUpLeavesNothingBehind() {
        at((shop, card) -> {
            DocumentId sale = shop.sell().id();
            CheckoutId begun = begin(shop, sale);
            refused(SaleReason.BEING_CHARGED, shop.till.takeBack(sale, all(), ReturnCause.FAULTY));
            shop.till.abandon(begun, "left").orElseThrow();
            assertThat(shop.takeBack(sale).fact().refund().paid()).isEqualTo(sar("11.50"));
        });
    }

    @Test
    void aNoteIsPaidAtItsOwnDoorAndASaleAtIts() {
        at((shop, card) -> {
            CheckoutId begun = begin(shop, shop.sell().id());
            refused(PaymentFlowReason.NOT_FOR_THIS, card.pay(begun, TenderKind.CARD, sar("2.30"), shown -> {}));
            refused(TillReason.UNKNOWN_CHECKOUT, shop.till.sell(begun, cash("2.30")));
            refused(
                    SaleReason.TENDER_NOT_BEGUN,
                    shop.till.debits().charge(begun, List.of(card("2.30", "never-planned"))));
            assertThat(bank.entries()).isEmpty();
        });
    }

    @Test
    void aStandAloneTerminalsPaymentIsKeyedIn() {
        at((shop, card) -> {
            PaymentKey key = new PaymentKey("slip-1");
            var begun = shop.till
                    .debits()
                    .begin(
                            shop.sell().id(),
                            missing(),
                            SaleDebited.Cause.WRONG_PRICE,
                            List.of(new PlannedTender(TenderKind.CARD, sar("2.30"), key)))
                    .orElseThrow();
            Debited note = shop.till
                    .debits()
                    .charge(begun.checkout(), List.of(card("2.30", "slip-1")))
                    .orElseThrow();
            assertThat(note.total()).isEqualTo(sar("2.30"));
        });
    }

    @Test
    void aTipAndCashBackAreTakenWithTheNote() {
        at((shop, card) -> {
            shop.mizan.books().furnish().orElseThrow();
            CheckoutId begun = begin(shop, shop.sell().id());
            PaymentRequest request = PaymentRequest.purchase(card.newReference(), sar("54.30"));
            request = request.of(request.parts().tip(sar("2.00")).cashBack(sar("50.00")));
            DebitStep step = shop.till
                    .debits()
                    .at(card)
                    .pay(begun, TenderKind.CARD, request, shown -> {})
                    .orElseThrow();
            assertThat(step.note().orElseThrow().fact().paid()).isEqualTo(sar("2.30"));
            assertThat(clearing(shop)).isEqualTo(sar("54.30"));
            // 200.00 of the float, 11.50 of the sale, 50.00 handed over
            assertThat(shop.till.session().opened().orElseThrow().drawer(Currency.SAR))
                    .isEqualTo(sar("161.50"));
        });
    }

    @Test
    void theNotesThatAreBegunCountAmongTheTwenty() {
        at((shop, card) -> {
            DocumentId sale = shop.sell().id();
            for (int notes = 0; notes < 18; notes++) {
                shop.till
                        .debits()
                        .charge(sale, missing(), SaleDebited.Cause.WRONG_PRICE, cash("5.00"))
                        .orElseThrow();
            }
            shop.till.abandon(begin(shop, sale), "left").orElseThrow();
            CheckoutId first = begin(shop, sale);
            begin(shop, sale);
            refused(
                    DebitReason.TOO_MANY,
                    shop.till.debits().charge(sale, missing(), SaleDebited.Cause.WRONG_PRICE, cash("5.00")));
            shop.till.debits().charge(first, cash("5.00")).orElseThrow();
            refused(
                    DebitReason.TOO_MANY,
                    shop.till.debits().begin(sale, missing(), SaleDebited.Cause.WRONG_PRICE, List.of()));
        });
    }

    @Test
    void whileNobodyCanBeAskedItIsTakenOnTrust() {
        at((shop, card) -> {
            CheckoutId begun = begin(shop, shop.sell().id());
            assertThat(shop.till
                            .debits()
                            .at(card)
                            .payOffline(begun, TenderKind.CARD, sar("2.30"))
                            .orElseThrow())
                    .isPresent();
            assertThat(card.offline().waiting()).hasSize(1);
            assertThat(card.offline().forward()).isEmpty();
            assertThat(clearing(shop)).isEqualTo(sar("2.30"));
        });
    }

    private void at(BiConsumer<FiscalShop, PaymentDoor> test) {
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

    private static DebitStep pay(FiscalShop shop, PaymentDoor card, DocumentId sale) {
        return shop.till
                .debits()
                .at(card)
                .pay(sale, missing(), SaleDebited.Cause.WRONG_PRICE, shown -> {})
                .orElseThrow();
    }

    private static CheckoutId begin(FiscalShop shop, DocumentId sale) {
        return shop.till
                .debits()
                .begin(sale, missing(), SaleDebited.Cause.WRONG_PRICE, List.of())
                .orElseThrow()
                .checkout();
    }

    private static List<DebitedItem> missing() {
        return List.of(new DebitedItem(0, Quantity.pieces(1), sar("2.30")));
    }

    private static List<ReturnedItem> all() {
        return List.of(new ReturnedItem(0, Quantity.pieces(1)));
    }

    private static List<Tender> cash(String amount) {
        return List.of(new Cash(sar(amount)));
    }

    private static Card card(String amount, String key) {
        return new Card(sar(amount), "mada", "A1", new PaymentKey(key));
    }

    private static Money clearing(FiscalShop shop) {
        var books = shop.mizan.books();
        return books.balances()
                .inRole(books.chart(), AccountRole.TENDER, "card", Dimensions.NONE)
                .orElseThrow();
    }

    private static void refused(Reason reason, Outcome<?> outcome) {
        assertThat(outcome.isDone()).isFalse();
        assertThat(PrepaidShop.reason(outcome)).isEqualTo(reason);
    }
}
