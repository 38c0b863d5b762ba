// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.TenderKind;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Through the house: what a terminal charged is posted or listed, wherever the power goes. */
class TillAndTerminalLaws {
    @Property(tries = 60)
    void whatTheTerminalChargedIsPostedOrListed(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    @Property(tries = 20_000)
    @Tag("soak")
    void whatTheTerminalChargedIsPostedOrListedManyTimes(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    private static final class World extends TerminalWorld {
        World(SplittableRandom random) {
            super(random);
        }

        @Override
        void move() {
            List<Begun> begun = counter.begun();
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> counter.card.pay(counter.coffees(1 + random.nextInt(3)), shown -> {});
                case 3 -> {
                    if (!begun.isEmpty()) {
                        Begun one = begun.get(random.nextInt(begun.size()));
                        counter.card.pay(one.checkout(), TenderKind.CARD, sar("5.00"), shown -> {});
                    }
                }
                case 4 -> deliver();
                case 5 ->
                    counter.card.unknown().stream().findFirst().ifPresent(it -> counter.card.giveUp(it.reference()));
                case 6 -> asked.keySet().forEach(it -> bank.decide(it, decision()));
                case 7, 8 -> careless(begun);
                default -> counter.card.turn();
            }
        }

        /** A cashier who does not look at the terminal: leaves the bill, or takes all of it in cash. Refused where money is held. */
        private void careless(List<Begun> begun) {
            if (!begun.isEmpty()) {
                Begun one = begun.get(random.nextInt(begun.size()));
                if (random.nextBoolean()) {
                    counter.till.abandon(one.checkout(), "left");
                } else {
                    counter.till.sell(one.checkout(), List.of(new Cash(one.due())));
                }
            }
        }
    }
}
