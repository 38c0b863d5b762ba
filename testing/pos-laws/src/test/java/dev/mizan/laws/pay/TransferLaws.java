// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.pay.unapplied.Movement;
import dev.mizan.suite.pay.unapplied.UnappliedDoor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/**
 * Transfers and sellers on instalments, paid late, twice, in part, too much, unasked, given back unasked, and told twice or
 * never: what they moved is posted or listed, wherever the power goes.
 */
class TransferLaws {
    @Property(tries = 60)
    void whatWasMovedIsPostedOrListed(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    @Property(tries = 10_000)
    @Tag("soak")
    void whatWasMovedIsPostedOrListedManyTimes(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    private static final class World extends TerminalWorld {
        private static final List<TenderKind> KINDS = List.of(TenderKind.TRANSFER, TenderKind.INSTALMENT);

        /** What the bank moved by itself, by its own reference, and for which request; that one itself where for none. */
        private final Map<PaymentReference, PaymentReference> came = new LinkedHashMap<>();

        private final Map<PaymentReference, PaymentReference> back = new LinkedHashMap<>();

        World(SplittableRandom random) {
            super(random);
        }

        @Override
        void move() {
            List<Begun> begun = counter.begun();
            switch (random.nextInt(13)) {
                case 0, 1, 2 -> ask();
                case 3 -> asked.keySet().forEach(it -> bank.decide(it, decision()));
                case 4, 5 -> notified();
                case 6 -> comes();
                case 7 -> goesBack();
                case 8 -> pick(List.copyOf(came.keySet()), this::tell);
                case 9 -> pick(mover().open(), it -> pick(begun, one -> apply(it, one.checkout())));
                case 10 -> pick(mover().open(), it -> mover().giveBack(it.reference()));
                case 11 -> careless(begun);
                default -> {
                    env.advance(Duration.ofMinutes(random.nextInt(8)));
                    counter.card.turn();
                }
            }
        }

        private UnappliedDoor mover() {
            return counter.till.unapplied(counter.card);
        }

        private <T> void pick(List<T> of, java.util.function.Consumer<T> then) {
            if (!of.isEmpty()) {
                then.accept(of.get(random.nextInt(of.size())));
            }
        }

        private void ask() {
            TenderKind kind = KINDS.get(random.nextInt(2));
            PaymentWay way = kind == TenderKind.INSTALMENT && random.nextBoolean()
                    ? new PaymentWay.InParts(4)
                    : new PaymentWay.ByLink();
            counter.card
                    .begin(counter.coffees(1 + random.nextInt(3)))
                    .then(begun -> counter.card.pay(
                            begun,
                            kind,
                            PaymentRequest.purchase(
                                            PaymentReference.of(new UUID(random.nextLong(), random.nextLong())),
                                            random.nextInt(4) == 0 ? sar("5.00") : counter.card.due(begun))
                                    .by(way),
                            shown -> {}));
        }

        private Movement movement(PaymentReference reference, Money amount) {
            return new Movement(reference, amount, "sarie");
        }

        /** The bank tells of what it took under a request, once more perhaps. */
        private void notified() {
            pick(List.copyOf(bankAsked()), reference -> {
                Money moved = bank.moved(reference);
                Movement it = movement(new PaymentReference("N-" + reference), moved.plus(over(reference)));
                if (moved.isPositive()) {
                    mover().paid(reference, it);
                }
            });
        }

        /** Sometimes more than was asked for. */
        private Money over(PaymentReference reference) {
            PaymentReference over = new PaymentReference("N-" + reference + ".over");
            boolean more = random.nextInt(4) == 0
                    && asked.get(reference).amount().equals(bank.moved(reference))
                    && came.putIfAbsent(over, over) == null;
            if (more) {
                bank.comes(over, sar("0.50"), "sarie");
            }
            return more ? sar("0.50") : sar("0.00");
        }

        private List<PaymentReference> bankAsked() {
            return bank.entries().stream()
                    .map(it -> it.reference())
                    .filter(it -> !came.containsKey(it) && !back.containsKey(it))
                    .toList();
        }

        /** Money comes that was not asked for; its notification may be lost. */
        private void comes() {
            PaymentReference movement = new PaymentReference("M-" + came.size());
            List<PaymentReference> known =
                    asked.keySet().stream().filter(it -> counter.isOver(it)).toList();
            PaymentReference about =
                    known.isEmpty() || random.nextInt(4) == 0 ? movement : known.get(random.nextInt(known.size()));
            came.put(movement, about);
            bank.comes(movement, sar(random.nextBoolean() ? "5.00" : "11.50"), "sarie");
            if (random.nextBoolean()) {
                tell(movement);
            }
        }

        private void tell(PaymentReference movement) {
            Money amount = bank.moved(movement);
            PaymentReference about = came.get(movement);
            if (amount.isPositive()) {
                Movement it = movement(movement, amount);
                boolean strange =
                        about.equals(movement) || !mover().paid(about, it).isDone();
                if (strange) {
                    mover().came(TenderKind.TRANSFER, it);
                }
            }
        }

        /** The bank gives a payment back that is in a bill, without being asked. */
        private void goesBack() {
            pick(sold(), payment -> {
                PaymentReference movement = new PaymentReference("B-" + back.size());
                back.put(movement, payment);
                bank.givesBack(payment, movement, sar("2.00"), "sarie");
                if (random.nextBoolean()) {
                    tellBack(movement);
                }
            });
        }

        private List<PaymentReference> sold() {
            return asked.keySet().stream()
                    .filter(it -> !back.containsValue(it))
                    .filter(it -> bank.moved(it).compareTo(sar("2.00")) >= 0)
                    .filter(it -> counter.isSold(it))
                    .toList();
        }

        private void tellBack(PaymentReference movement) {
            mover().givenBack(back.get(movement), movement(movement, bank.moved(movement)));
        }

        private void apply(TillPayment money, CheckoutId begun) {
            mover().apply(money.reference(), begun);
        }

        private void careless(List<Begun> begun) {
            pick(begun, one -> {
                if (random.nextBoolean()) {
                    counter.till.abandon(one.checkout(), "left");
                } else {
                    counter.till.sell(one.checkout(), List.of(new Cash(one.due())));
                }
            });
        }

        /** Every notification comes once more, and what none told is taken from the bank's list. */
        @Override
        void atLast() {
            came.keySet().forEach(this::tell);
            back.keySet().forEach(this::tellBack);
            counter.card
                    .settle()
                    .map(compared -> mover().take(compared, TenderKind.TRANSFER))
                    .map(taken -> {
                        assertThat(taken).allMatch(TillPayment::unapplied);
                        return taken;
                    });
        }

        @Override
        Money posted() {
            return counter.clearing()
                    .plus(counter.role(AccountRole.TENDER, "transfer"))
                    .plus(counter.role(AccountRole.TENDER, "instalment"));
        }

        @Override
        Money charged() {
            return moved(asked.keySet()).plus(moved(came.keySet())).minus(moved(back.keySet()));
        }
    }
}
