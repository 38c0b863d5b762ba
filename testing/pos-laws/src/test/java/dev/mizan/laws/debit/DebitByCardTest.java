// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.debit;

import static dev.mizan.laws.fiscal.FiscalShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.sale.debit.DebitReason;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.TillReason;
import dev.mizan.ledger.card.CardMatch;
import dev.mizan.ledger.card.match.OpenCard;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.suite.debit.DebitStep;
import dev.mizan.suite.debit.Debited;
import dev.mizan.suite.pay.PaymentFlowReason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The customer pays the missing 2.30 by card, as any bill. */
class DebitByCardTest extends NotesAtATerminal {
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
            assertThat(shop.mizan.books().cards("card").open())
                    .as("what the acquirer pays finds it by its payment")
                    .extracting(OpenCard::reference)
                    .containsExactly(paid.payment().reference().value());
            assertThat(shop.mizan.books().treasury().match(TenderKind.CARD).in(CardMatch.State.NOT_SETTLED))
                    .extracting(CardMatch::reference)
                    .containsExactly(paid.payment().reference().value());
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
            refused(PaymentFlowReason.NOT_FOR_THIS, card.offline().pay(begun, TenderKind.CARD, sar("2.30")));
            refused(TillReason.UNKNOWN_CHECKOUT, shop.till.sell(begun, cash("2.30")));
            refused(
                    SaleReason.TENDER_NOT_BEGUN,
                    shop.till.debits().charge(begun, List.of(card("2.30", "never-planned"))));
            assertThat(bank.entries()).isEmpty();
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
}
