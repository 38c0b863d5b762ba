// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.House;
import dev.mizan.inventory.gen.Step;
import dev.mizan.inventory.gen.Worlds;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockFact;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * A million random documents over every valuation and currencies of 0, 2 and 3 digits; as many as you like with {@code
 * -Dmizan.soak.events}.
 */
class ZeroResidueTest {
    private static final long EVENTS = Long.getLong("mizan.soak.events", 1_000_000);

    private long in;
    private long out;
    private long trueUps;

    @Test
    void receiptsAreIssuesAndStockOnHandAndTrueUpsToTheMinorUnit() {
        int seed = 1;
        int worlds = Worlds.CURRENCIES.size() * Method.values().length * IssueRounding.values().length;
        for (Currency currency : Worlds.CURRENCIES) {
            for (Method method : Method.values()) {
                for (IssueRounding rounding : IssueRounding.values()) {
                    trade(currency, Worlds.of(method, rounding), seed++, EVENTS / worlds + 1);
                }
            }
        }
    }

    private void trade(Currency currency, Valuation valuation, int seed, long events) {
        in = 0;
        out = 0;
        trueUps = 0;
        SplittableRandom random = new SplittableRandom(seed);
        House house = new House(currency, valuation, this::count);
        for (long event = 0; event < events; event++) {
            house.play(Step.random(random));
            if (in - out - trueUps != house.book.value().minor()) {
                throw new AssertionError(in + " in, " + out + " out, " + trueUps + " trued up: " + house.book.value());
            }
            if (event % 8 == 0) {
                assertBalanced(house);
            }
        }
        sellOut(house);
        assertBalanced(house);
        assertThat(house.book.value().minor()).isZero();
    }

    private void assertBalanced(House house) {
        long sum = 0;
        for (var place : House.AT) {
            for (var sku : House.SKUS) {
                long quantity = house.book.onHand(place, sku).steps();
                long value = house.book.value(place, sku).minor();
                sum += value;
                if (Long.signum(value) == -Long.signum(quantity) && value != 0 || quantity == 0 && value != 0) {
                    throw new AssertionError(quantity + " of " + sku + " worth " + value);
                }
            }
        }
        if (in - out - trueUps != sum || sum != house.book.value().minor()) {
            throw new AssertionError(in + " in, " + out + " out, " + trueUps + " trued up, but " + sum + " there");
        }
    }

    private void count(StockFact fact) {
        if (fact instanceof StockReceived received) {
            in += received.values().sum();
            trueUps += received.trueUps().sum();
        } else if (fact instanceof StockReturned returned) {
            in += returned.values().sum();
            trueUps += returned.trueUps().sum();
        } else if (fact instanceof StockIssued issued) {
            out += issued.values().sum();
        } else if (fact instanceof StockAdjusted adjusted) {
            in += adjusted.values().sum();
        }
    }

    /** Covers what is owed, then gives out everything. */
    private static void sellOut(House house) {
        for (int place = 0; place < House.PLACES; place++) {
            for (int item = 0; item < House.ITEMS; item++) {
                int there = Math.toIntExact(house.book
                        .onHand(House.AT.get(place), House.SKUS.get(item))
                        .steps());
                if (there < 0) {
                    house.play(new Step(Step.Kind.RECEIVE, item, place, -there, 777, 1));
                } else if (there > 0) {
                    house.play(new Step(Step.Kind.ISSUE, item, place, there, 0, 1));
                }
            }
        }
    }
}
