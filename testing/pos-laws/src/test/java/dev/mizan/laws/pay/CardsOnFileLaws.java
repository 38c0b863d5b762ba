// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.pay.onfile.CardCharged;
import dev.mizan.suite.pay.onfile.CardForgotten;
import dev.mizan.suite.pay.onfile.CardKept;
import dev.mizan.suite.pay.onfile.CardOnFile;
import dev.mizan.suite.pay.onfile.CardsDoor;
import dev.mizan.suite.pay.onfile.ChargeAgreement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/**
 * Cards on file where answers are lost and the power goes: what was charged is posted once or listed, no card is charged more
 * often than agreed or after it was forgotten, and what is forgotten is forgotten by its keeper too.
 */
class CardsOnFileLaws {
    private static final int APART = 7;

    @Property(tries = 150)
    void aCardIsChargedAsAgreedAndNeverAfterItIsForgotten(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    @Property(tries = 10_000)
    @Tag("soak")
    void aCardIsChargedAsAgreedAndNeverAfterItIsForgottenManyTimes(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    private static final class World extends TerminalWorld {
        private final CustomerId[] members = {new CustomerId("C-1"), new CustomerId("C-2")};

        World(SplittableRandom random) {
            super(random);
        }

        private CardsDoor cards() {
            return counter.till.cardsOnFile("bank", counter.card);
        }

        private CheckoutId bill() {
            List<Begun> begun = counter.begun();
            return begun.isEmpty() || random.nextBoolean()
                    ? counter.card.begin(counter.coffees(1)).orElseThrow()
                    : begun.get(0).checkout();
        }

        private Optional<CardOnFile> some() {
            List<CardOnFile> all = new ArrayList<>();
            for (CustomerId member : members) {
                all.addAll(cards().of(member));
            }
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        }

        @Override
        void move() {
            CustomerId member = members[random.nextInt(members.length)];
            Optional<ChargeAgreement> agreement =
                    Optional.of(ChargeAgreement.of("membership").apart(APART));
            switch (random.nextInt(12)) {
                case 0, 1 -> {
                    CheckoutId bill = bill();
                    Money due = counter.card.due(bill);
                    if (due.isPositive()) {
                        cards().keep(bill, due, member, agreement, shown -> {});
                    }
                }
                case 2 -> cards().keepWithoutASale(sar("1.00"), member, agreement, shown -> {});
                case 3, 4, 5, 6 -> some().ifPresent(this::charge);
                case 7 ->
                    some().ifPresent(card -> {
                        if (random.nextInt(3) == 0) {
                            cards().forget(card.reference(), "asked to").orElseThrow();
                        }
                    });
                case 8 -> deliver();
                case 9 -> env.advance(Duration.ofDays(random.nextInt(APART)));
                case 10 -> {
                    counter.card.turn();
                    cards().turn();
                }
                default -> {
                    asked.keySet().forEach(it -> bank.decide(it, decision()));
                    counter.card.unknown().stream().findFirst().ifPresent(it -> counter.card.giveUp(it.reference()));
                }
            }
        }

        private void charge(CardOnFile card) {
            CheckoutId bill = bill();
            Money due = counter.card.due(bill);
            if (due.isPositive() && random.nextInt(4) > 0) {
                cards().charge(card.reference(), bill, due, shown -> {});
            } else if (due.isPositive()) {
                cards().pay(card.reference(), bill, due, shown -> {});
            }
        }

        @Override
        void atLast() {
            counter.card.unknown().forEach(it -> counter.card.giveUp(it.reference()));
            for (CustomerId member : members) {
                cards().forgetAll(member, "all leave");
            }
            assertThat(cards().turn()).isEmpty();
            whatIsWrittenHolds();
        }

        private void whatIsWrittenHolds() {
            Map<PaymentReference, PaymentToken> kept = new LinkedHashMap<>();
            Set<PaymentReference> forgotten = new HashSet<>();
            Map<PaymentReference, LocalDate> last = new LinkedHashMap<>();
            counter.shop
                    .log()
                    .after(
                            0,
                            batch -> batch.facts().forEach(fact -> {
                                if (fact instanceof CardKept it) {
                                    assertThat(kept.put(it.asked().card(), it.token()))
                                            .isNull();
                                } else if (fact instanceof CardForgotten it) {
                                    assertThat(forgotten.add(it.card())).isTrue();
                                } else if (fact instanceof CardCharged it
                                        && bank.moved(it.charge()).isPositive()) {
                                    LocalDate before = last.put(it.card(), it.on());
                                    assertThat(before == null || !it.on().isBefore(before.plusDays(APART)))
                                            .as("%s and %s", before, it.on())
                                            .isTrue();
                                } else if (fact instanceof PaymentBegun it) {
                                    assertThat(card(it.request(), kept)).isNotIn(forgotten);
                                }
                            }));
            assertThat(forgotten).isEqualTo(kept.keySet());
            kept.values().forEach(it -> assertThat(counter.card.balance(it)).isEmpty());
        }

        private static PaymentReference card(PaymentRequest request, Map<PaymentReference, PaymentToken> kept) {
            if (request.way() instanceof PaymentWay.Agreed agreed) {
                return agreed.first();
            }
            return kept.entrySet().stream()
                    .filter(it -> request.way() instanceof PaymentWay.OnFile file
                            && file.token().equals(it.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(request.reference());
        }

        /** What is set aside to see a card, and let go of, is no money. */
        @Override
        Money listed(TillPayment payment) {
            return payment.request().operation() == PaymentOperation.PURCHASE
                    ? super.listed(payment)
                    : Money.zero(Currency.SAR);
        }

        @Override
        Money charged() {
            Money charged = Money.zero(Currency.SAR);
            for (PaymentRequest request : asked.values()) {
                if (request.operation() == PaymentOperation.PURCHASE) {
                    charged = charged.plus(bank.moved(request.reference()));
                }
            }
            return charged;
        }
    }
}
