// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.Tally;
import dev.mizan.core.till.TenderTotal;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Debit notes that a terminal pays, through lost and late answers and power cuts. */
class DebitsByCardLaws {
    @Property(tries = 60)
    void whatWasChargedForANoteIsInItOrListed(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    @Property(tries = 20_000)
    @Tag("soak")
    void whatWasChargedForANoteIsInItOrListedManyTimes(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    private static final class World extends TerminalWorld {
        World(SplittableRandom random) {
            super(random);
        }

        @Override
        void move() {
            List<Begun> begun = counter.begun();
            List<DocumentId> sold = sales();
            switch (random.nextInt(13)) {
                case 0 -> counter.till.sell(counter.coffees(2), List.of(new Cash(sar("23.00"))));
                case 1, 2, 3, 4 -> {
                    if (!sold.isEmpty()) {
                        debits().pay(any(sold), List.of(missing()), SaleDebited.Cause.WRONG_PRICE, shown -> {});
                    } else {
                        counter.card.pay(counter.coffees(2), shown -> {});
                    }
                }
                case 5 -> {
                    if (!begun.isEmpty()) {
                        debits().pay(any(begun).checkout(), TenderKind.CARD, sar("1.50"), shown -> {});
                    }
                }
                case 6 -> deliver();
                case 7 ->
                    counter.card.unknown().stream().findFirst().ifPresent(it -> counter.card.giveUp(it.reference()));
                case 8 -> asked.keySet().forEach(it -> bank.decide(it, decision()));
                case 9 -> careless(begun);
                case 10 -> back(sold);
                case 11 -> {
                    if (!asked.isEmpty()) { // also what pays a note that is written: refused, or it is charged no more
                        counter.card.giveUp(any(List.copyOf(asked.keySet())));
                    }
                }
                default -> counter.card.turn();
            }
        }

        private DebitedItem missing() {
            return new DebitedItem(0, Quantity.pieces(1), Money.ofMinor(1 + random.nextInt(9_00), Currency.SAR));
        }

        /** A cashier who does not look at the terminal: leaves the note, or takes all of it in cash. */
        private void careless(List<Begun> begun) {
            if (!begun.isEmpty()) {
                Begun one = any(begun);
                if (random.nextBoolean()) {
                    counter.till.abandon(one.checkout(), "left");
                } else if (one instanceof DebitBegun) {
                    boolean held = isHeld(one);
                    Outcome<?> paid = counter.till.debits().charge(one.checkout(), List.of(new Cash(one.due())));
                    assertThat(paid.isDone()).isEqualTo(!held);
                } else {
                    counter.till.sell(one.checkout(), List.of(new Cash(one.due())));
                }
            }
        }

        /** A terminal took money for it, or nobody knows whether it did. */
        private boolean isHeld(Begun begun) {
            return counter.card.due(begun.checkout()).compareTo(begun.due()) < 0
                    || counter.card.unknown().stream()
                            .anyMatch(it -> it.checkout().equals(begun.checkout()) && !it.letsGo());
        }

        /** What is being charged more does not come back. */
        private void back(List<DocumentId> sold) {
            if (!sold.isEmpty()) {
                DocumentId sale = any(sold);
                boolean charged = counter.begun().stream()
                        .anyMatch(it ->
                                it instanceof DebitBegun debit && debit.sale().equals(sale));
                Outcome<?> back = counter.till.takeBack(
                        sale, List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.FAULTY);
                if (charged) {
                    assertThat(((Refused<?>) back).reason()).isEqualTo(SaleReason.BEING_CHARGED);
                }
            }
        }

        /** Each note is paid to the cent, once, and numbered once; what the tenders took is what the documents say. */
        @Override
        void atLast() {
            Set<CheckoutId> paid = new HashSet<>();
            List<Long> numbers = new ArrayList<>();
            counter.shop
                    .log()
                    .after(
                            0,
                            batch -> batch.facts().forEach(fact -> {
                                if (fact instanceof SaleDebited note) {
                                    assertThat(paid.add(note.checkout().orElseThrow()))
                                            .isTrue();
                                    assertThat(note.paid())
                                            .isEqualTo(note.bill().gross());
                                    numbers.add(note.slip().number().number());
                                }
                            }));
            for (int at = 0; at < numbers.size(); at++) {
                assertThat(numbers.get(at)).isEqualTo(at + 1L);
            }
            Tally tally = counter.till.session().opened().orElseThrow().totals().of(Currency.SAR);
            assertThat(tally.tenders().stream().mapToLong(TenderTotal::net).sum())
                    .isEqualTo(tally.sales().gross() - tally.returns().gross());
        }
    }
}
