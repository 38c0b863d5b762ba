// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.Tender;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.debit.DebitCards;
import dev.mizan.suite.debit.DebitStep;
import dev.mizan.suite.pay.PaymentStep;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.onfile.CardForgotten;
import dev.mizan.suite.pay.onfile.CardKept;
import dev.mizan.suite.pay.onfile.CardOnFile;
import dev.mizan.suite.pay.onfile.CardReason;
import dev.mizan.suite.pay.onfile.CardsDoor;
import dev.mizan.suite.pay.onfile.ChargeAgreement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Debit notes that the card of their sale pays by its token, through lost and late answers and power cuts. */
class DebitsOnFileLaws extends TerminalDay {
    private static final CustomerId AMAL = new CustomerId("C-17");
    private static final SaleDebited.Cause WRONG = SaleDebited.Cause.WRONG_PRICE;

    @Example
    void aDebitNoteIsChargedToTheCardOfItsSaleWithoutItsCustomer() {
        at(shop -> {
            CardsDoor cards = shop.till.cardsOnFile("bank", shop.card);
            var monthly = Optional.of(ChargeAgreement.of("membership").apart(28));
            CheckoutId begun = shop.card.begin(shop.coffees(2)).orElseThrow();
            PaymentStep paid =
                    cards.keep(begun, sar("23.00"), AMAL, monthly, shown -> {}).orElseThrow();
            DocumentId sale = paid.sale().orElseThrow().id();
            var items = List.of(new DebitedItem(0, Quantity.pieces(2), sar("4.60")));
            DebitCards onFile = shop.till.debits().onFile(cards);
            List<Interaction> shown = new ArrayList<>();
            DebitStep step = onFile.charge(sale, items, WRONG, shown::add).orElseThrow();
            assertThat(step.note().orElseThrow().total()).isEqualTo(sar("4.60"));
            assertThat(shown).as("nobody is there").isEmpty();
            assertThat(cards.paid(sale).orElseThrow()).hasSize(1);
            refused(CardReason.TOO_SOON, onFile.charge(sale, items, WRONG, it -> {}));
            assertThat(shop.begun()).as("nothing stays begun").isEmpty();
            assertThat(bank.totals().sales()).isEqualTo(sar("27.60")).isEqualTo(shop.clearing());
            cards.forget(paid.payment().reference(), "left").orElseThrow();
            refused(CardReason.NONE_PAID, onFile.charge(sale, items, WRONG, it -> {}));
            assertThat(shop.begun()).isEmpty();
        });
    }

    @Property(tries = 60)
    void aNoteIsChargedToTheCardOfItsSaleOnceOrIsListed(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    @Property(tries = 10_000)
    @Tag("soak")
    void aNoteIsChargedToTheCardOfItsSaleOnceOrIsListedManyTimes(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    private static final class World extends TerminalWorld {
        private static final Money MOST = sar("6.00");

        World(SplittableRandom random) {
            super(random);
        }

        private CardsDoor cards() {
            return counter.till.cardsOnFile("bank", counter.card);
        }

        private DebitCards onFile() {
            return counter.till.debits().onFile(cards());
        }

        @Override
        void move() {
            List<DocumentId> sold = sales();
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> keep();
                case 3, 4, 5, 6 -> {
                    if (!sold.isEmpty()) {
                        charge(any(sold));
                    }
                }
                case 7 -> counter.begun().stream().findFirst().ifPresent(this::more);
                case 8 -> deliver();
                case 9 -> {
                    for (CardOnFile card : cards().of(AMAL)) {
                        if (random.nextInt(4) == 0) {
                            cards().forget(card.reference(), "asked to").orElseThrow();
                        }
                    }
                }
                case 10 -> {
                    asked.keySet().forEach(it -> bank.decide(it, decision()));
                    counter.card.unknown().stream().findFirst().ifPresent(it -> counter.card.giveUp(it.reference()));
                    counter.card.turn();
                }
                default -> {
                    if (!sold.isEmpty()) {
                        Outcome<?> unused = counter.till.takeBack(
                                any(sold), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.FAULTY);
                    }
                }
            }
        }

        private void keep() {
            var agreement = Optional.of(ChargeAgreement.of("what was missing").most(MOST));
            CheckoutId bill = counter.card.begin(counter.coffees(2)).orElseThrow();
            cards().keep(bill, sar("23.00"), AMAL, agreement, shown -> {});
        }

        private void charge(DocumentId sale) {
            Money more = Money.ofMinor(1 + random.nextInt(9_00), Currency.SAR);
            var items = List.of(new DebitedItem(0, Quantity.pieces(1), more));
            int begun = counter.begun().size();
            Outcome<DebitStep> step = onFile().charge(sale, items, WRONG, shown -> {});
            if (step instanceof Refused) {
                assertThat(counter.begun()).as("nothing stays begun").hasSize(begun);
            } else {
                assertThat(more).isLessThanOrEqualTo(MOST);
            }
        }

        /** The rest of what was begun, with the customer there. */
        private void more(Begun begun) {
            Money due = counter.card.due(begun.checkout());
            if (begun instanceof DebitBegun && due.isPositive()) {
                cards().of(AMAL).stream()
                        .findFirst()
                        .ifPresent(card -> onFile().pay(card.reference(), begun.checkout(), due, shown -> {}));
            }
        }

        @Override
        void atLast() {
            Log log = new Log();
            counter.shop.log().after(0, batch -> batch.facts().forEach(fact -> log.take(batch.document(), fact)));
            // The bank was never asked for what the log did not hold before.
            assertThat(log.begun).containsAll(asked.keySet());
        }
    }

    /** What the log must say, in its order: begun before it is asked, of the card of its sale, paid and written once. */
    private static final class Log {
        final Set<PaymentReference> begun = new HashSet<>();
        private final Map<DocumentId, Set<String>> paid = new HashMap<>();
        private final Map<CheckoutId, DebitBegun> notes = new HashMap<>();
        private final Set<CheckoutId> written = new HashSet<>();
        private final Set<PaymentReference> kept = new HashSet<>();
        private final Set<PaymentReference> forgotten = new HashSet<>();

        void take(DocumentId document, Fact fact) {
            if (fact instanceof SaleCompleted sale) {
                paid.put(document, keys(sale.settlement().tenders()));
            } else if (fact instanceof DebitBegun note) {
                notes.put(note.checkout(), note);
            } else if (fact instanceof CardKept it) {
                kept.add(it.asked().card());
            } else if (fact instanceof CardForgotten it) {
                forgotten.add(it.card());
            } else if (fact instanceof PaymentBegun payment) {
                begun.add(payment.request().reference());
                asked(payment);
            } else if (fact instanceof SaleDebited note) {
                assertThat(written.add(note.checkout().orElseThrow())).isTrue();
                assertThat(note.paid()).isEqualTo(note.bill().gross());
                assertThat(note.slip().number().number()).isEqualTo(written.size());
                paid.get(note.sale())
                        .addAll(keys(note.settlement().orElseThrow().tenders()));
            }
        }

        private void asked(PaymentBegun payment) {
            if (payment.request().way() instanceof PaymentWay.Agreed way) {
                DebitBegun note = notes.get(payment.checkout());
                assertThat(note).isNotNull();
                assertThat(way.first()).isIn(kept).isNotIn(forgotten);
                assertThat(paid.get(note.sale())).contains(way.first().value());
            }
        }

        private static Set<String> keys(List<Tender> tenders) {
            Set<String> keys = new HashSet<>();
            tenders.stream()
                    .filter(Card.class::isInstance)
                    .forEach(it -> keys.add(((Card) it).key().value()));
            return keys;
        }
    }
}
