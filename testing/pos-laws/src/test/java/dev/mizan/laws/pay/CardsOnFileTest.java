// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.Count;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.pay.PaymentStep;
import dev.mizan.suite.pay.onfile.CardOnFile;
import dev.mizan.suite.pay.onfile.CardReason;
import dev.mizan.suite.pay.onfile.CardsDoor;
import dev.mizan.suite.pay.onfile.ChargeAgreement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A gym's members: a card is kept at the counter, charged each month, and forgotten when they leave. */
class CardsOnFileTest extends TerminalDay {
    private static final CustomerId AMAL = new CustomerId("C-17");
    private static final Optional<ChargeAgreement> MONTHLY = Optional.of(
            ChargeAgreement.of("monthly membership").most(sar("23.00")).apart(28));

    private static CardsDoor cards(Counter shop) {
        return shop.till.cardsOnFile("bank", shop.card);
    }

    private static PaymentReference kept(Counter shop, Optional<ChargeAgreement> agreement) {
        CheckoutId begun = shop.card.begin(shop.coffees(1)).orElseThrow();
        PaymentStep step = cards(shop)
                .keep(begun, sar("11.50"), AMAL, agreement, shown -> {})
                .orElseThrow();
        assertThat(step.sale()).isPresent();
        return step.payment().reference();
    }

    private static CheckoutId bill(Counter shop, int cups) {
        return shop.card.begin(shop.coffees(cups)).orElseThrow();
    }

    @Test
    void aCardThatIsKeptIsChargedWithoutItsCustomerAsAgreed() {
        at(shop -> {
            PaymentReference card = kept(shop, MONTHLY);
            List<Interaction> shown = new ArrayList<>();
            PaymentStep step = cards(shop)
                    .charge(card, bill(shop, 2), sar("23.00"), shown::add)
                    .orElseThrow();
            assertThat(step.sale()).isPresent();
            assertThat(shown).as("nobody is there").isEmpty();
            assertThat(bank.totals().sales()).isEqualTo(sar("34.50")).isEqualTo(shop.clearing());
        });
    }

    @Test
    void moreOftenOrMoreThanAgreedIsNeverCharged() {
        at(shop -> {
            PaymentReference card = kept(shop, MONTHLY);
            CardsDoor cards = cards(shop);
            refused(CardReason.OVER_AGREEMENT, cards.charge(card, bill(shop, 3), sar("23.01"), shown -> {}));
            cards.charge(card, bill(shop, 1), sar("11.50"), shown -> {}).orElseThrow();
            CheckoutId next = bill(shop, 1);
            refused(CardReason.TOO_SOON, cards.charge(card, next, sar("11.50"), shown -> {}));
            env.advance(Duration.ofDays(28));
            cards.charge(card, next, sar("11.50"), shown -> {}).orElseThrow();
            assertThat(terminal.calls()).as("what is refused is not asked").isEqualTo(3);
            PaymentReference bare = kept(shop, Optional.empty());
            refused(CardReason.NO_AGREEMENT, cards.charge(bare, bill(shop, 1), sar("11.50"), shown -> {}));
            PaymentReference old =
                    kept(shop, Optional.of(ChargeAgreement.of("season ticket").until(LocalDate.of(2026, 12, 1))));
            refused(CardReason.AGREEMENT_OVER, cards.charge(old, bill(shop, 1), sar("11.50"), shown -> {}));
        });
    }

    @Test
    void aChargeWhoseMoneyWentBackLeavesRoomForTheNext() {
        at(shop -> {
            PaymentReference card = kept(shop, MONTHLY);
            PaymentStep part = cards(shop)
                    .charge(card, bill(shop, 2), sar("11.50"), shown -> {})
                    .orElseThrow();
            shop.card.giveUp(part.payment().reference()).orElseThrow();
            assertThat(cards(shop)
                            .charge(card, part.checkout(), sar("23.00"), shown -> {})
                            .orElseThrow()
                            .sale())
                    .isPresent();
            assertThat(bank.totals().sales()).isEqualTo(sar("34.50"));
        });
    }

    @Test
    void aBankThatWantsToSeeTheCustomerIsAnsweredByALink() {
        at(shop -> {
            PaymentReference card = kept(shop, MONTHLY);
            answer = new PaymentOutcome.Declined(PaymentOutcome.Declined.STEP_UP);
            List<Interaction> shown = new ArrayList<>();
            PaymentStep step = cards(shop)
                    .chargeOrSendLink(card, bill(shop, 2), sar("23.00"), shown::add)
                    .orElseThrow();
            assertThat(step.payment().attempt().stage()).isEqualTo(Stage.PENDING);
            assertThat(shown).hasSize(1).first().isInstanceOf(Interaction.ShowLink.class);
            bank.decide(step.payment().reference(), YES);
            shop.card.notified(step.payment().reference(), YES).orElseThrow();
            assertThat(shop.card.complete(step.checkout(), List.of()).orElseThrow())
                    .isPresent();
            assertThat(shop.clearing()).isEqualTo(sar("34.50"));
        });
    }

    @Test
    void withTheCustomerThereTheBankMayAskThemAndTheTillWaitsForWhatItSays() {
        at(shop -> {
            PaymentReference card = kept(shop, Optional.empty());
            answer = new PaymentOutcome.Pending();
            List<Interaction> shown = new ArrayList<>();
            PaymentStep step = cards(shop)
                    .pay(card, bill(shop, 1), sar("11.50"), shown::add)
                    .orElseThrow();
            assertThat(shown).anyMatch(Interaction.StepUp.class::isInstance);
            assertThat(step.sale()).isEmpty();
            bank.decide(step.payment().reference(), YES);
            shop.card.turn();
            assertThat(shop.card.complete(step.checkout(), List.of()).orElseThrow())
                    .isPresent();
        });
    }

    @Test
    void aChargeInDoubtIsNotMadeAgain() {
        at(shop -> {
            PaymentReference card = kept(shop, MONTHLY);
            fate = Fate.LATE;
            PaymentStep doubt = cards(shop)
                    .charge(card, bill(shop, 1), sar("11.50"), shown -> {})
                    .orElseThrow();
            assertThat(doubt.payment().listed()).isTrue();
            fate = Fate.THROUGH;
            refused(PaymentReason.BUSY, cards(shop).charge(card, bill(shop, 1), sar("11.50"), shown -> {}));
        });
    }

    @Test
    void whatIsForgottenIsNeverChargedWhoeverHoldsTheToken() {
        at(shop -> {
            PaymentReference card = kept(shop, MONTHLY);
            CardOnFile before = cards(shop).find(card).orElseThrow();
            fate = Fate.REQUEST_LOST;
            cards(shop).forget(card, "left the gym").orElseThrow();
            assertThat(cards(shop).turn()).hasSize(1);
            fate = Fate.THROUGH;
            refused(CardReason.FORGOTTEN, cards(shop).charge(card, bill(shop, 1), sar("11.50"), shown -> {}));
            PaymentRequest byHand = PaymentRequest.purchase(reference(), sar("11.50"));
            refused(
                    CardReason.FORGOTTEN,
                    shop.card.pay(
                            bill(shop, 1),
                            TenderKind.CARD,
                            byHand.by(new PaymentWay.OnFile(before.token())),
                            shown -> {}));
            refused(
                    CardReason.FORGOTTEN,
                    shop.card.pay(
                            bill(shop, 1),
                            TenderKind.CARD,
                            byHand.by(new PaymentWay.Agreed(before.token(), card)),
                            shown -> {}));
            assertThat(cards(shop).turn()).isEmpty();
            assertThat(shop.card.balance(before.token()))
                    .as("its keeper forgot it too")
                    .isEmpty();
        });
    }

    @Test
    void aPersonSeesToWhatATerminalCanNotForget() {
        at(shop -> {
            PaymentReference card = kept(shop, MONTHLY);
            refused(CardReason.STILL_KEPT, cards(shop).erased(card));
            fate = Fate.REQUEST_LOST;
            assertThat(cards(shop).forgetAll(AMAL, "asked to")).hasSize(1);
            cards(shop).erased(card).orElseThrow();
            assertThat(cards(shop).turn()).isEmpty();
            refused(CardReason.NOT_ON_FILE, cards(shop).erased(card));
        });
    }

    @Test
    void aTokenIsGoodAtItsKeeperAlone() {
        at(shop -> {
            PaymentReference card = kept(shop, MONTHLY);
            CardsDoor other = shop.till.cardsOnFile("another bank", shop.card);
            refused(CardReason.OTHER_KEEPER, other.charge(card, bill(shop, 1), sar("11.50"), shown -> {}));
            assertThat(other.of(AMAL)).isEmpty();
            assertThat(cards(shop).of(AMAL)).hasSize(1);
        });
    }

    @Test
    void aCardIsKeptWithoutASaleAndNothingStaysSetAside() {
        at(shop -> {
            CardOnFile card = cards(shop)
                    .keepWithoutASale(sar("1.00"), AMAL, MONTHLY, shown -> {})
                    .orElseThrow();
            assertThat(shop.card.authorisations().open()).isEmpty();
            assertThat(bank.totals().count()).isZero();
            assertThat(cards(shop)
                            .charge(card.reference(), bill(shop, 1), sar("11.50"), shown -> {})
                            .orElseThrow()
                            .sale())
                    .isPresent();
            answer = new PaymentOutcome.Declined("51");
            refused(CardReason.NOT_ON_FILE, cards(shop).keepWithoutASale(sar("1.00"), AMAL, MONTHLY, shown -> {}));
        });
    }

    @Test
    void aCardWhosePaymentWentBackIsForgotten() {
        at(shop -> {
            CheckoutId begun = bill(shop, 2);
            PaymentStep step = cards(shop)
                    .keep(begun, sar("11.50"), AMAL, MONTHLY, shown -> {})
                    .orElseThrow();
            assertThat(cards(shop).of(AMAL)).hasSize(1);
            shop.card.giveUp(step.payment().reference()).orElseThrow();
            assertThat(cards(shop).of(AMAL)).isEmpty();
            assertThat(cards(shop).turn()).isEmpty();
            refused(
                    CardReason.NOT_ON_FILE,
                    cards(shop).charge(step.payment().reference(), begun, sar("11.50"), shown -> {}));
        });
    }

    @Test
    void aTokenThatComesByAQueryIsTheCustomersAndOutlivesTheShop() {
        PaymentReference[] card = new PaymentReference[1];
        at(shop -> {
            int[] messages = {0};
            fateOf(() -> messages[0]++ == 0 ? Fate.ANSWER_LOST : Fate.THROUGH);
            card[0] = kept(shop, MONTHLY);
            shop.till
                    .close(List.of(Count.cash(sar("200.00"))), List.of(shop.card))
                    .orElseThrow();
            shop.till.open(sar("200.00")).orElseThrow();
        });
        at(shop -> {
            assertThat(cards(shop).of(AMAL)).extracting(CardOnFile::reference).containsExactly(card[0]);
            cards(shop)
                    .charge(card[0], bill(shop, 1), sar("11.50"), shown -> {})
                    .orElseThrow();
            var digests = shop.shop.digests();
            shop.shop.flows().snapshot();
            try (Mizan again = Counter.shop(log, env, new Power(new SplittableRandom(0), 0))) {
                assertThat(again.digests()).isEqualTo(digests);
            }
        });
    }

    @Test
    void noTokenIsInWhatAnythingSaysOfItself() {
        at(shop -> {
            PaymentReference card = kept(shop, MONTHLY);
            CardOnFile found = cards(shop).find(card).orElseThrow();
            String all = found + " " + cards(shop).charge(card, bill(shop, 1), sar("11.50"), shown -> {});
            assertThat(all).doesNotContain(found.token().value());
            PaymentRequest gift = PaymentRequest.purchase(reference(), sar("11.50"))
                    .by(new PaymentWay.OnFile(bank.keep("gift-4711", sar("50.00"))));
            PaymentStep spent = shop.card
                    .pay(bill(shop, 1), TenderKind.GIFT_CARD, gift, shown -> {})
                    .orElseThrow();
            assertThat(spent.sale()).isPresent();
            assertThat(spent.toString()).doesNotContain("gift-4711");
        });
    }
}
