// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;

/** One thread against a list of promises that is counted anew at each question. */
class ReservationLaws {
    private static final PlaceId PLACE = new PlaceId("S1");
    private static final List<Sku> ITEMS = List.of(Sku.of("A"), Sku.of("B"), Sku.of("C"));

    private record Held(Map<Sku, Long> basket, Instant until) {}

    private PromisedStock stock = new PromisedStock();
    private WebShop shop = new WebShop(stock);
    private final Map<Sku, Long> supply = new HashMap<>();
    private final Map<String, Held> held = new HashMap<>();

    @BeforeTry
    void anew() {
        stock = new PromisedStock();
        shop = new WebShop(stock);
        supply.clear();
        held.clear();
    }

    @Property(tries = 300)
    void a2_a3_a4_a5_everyAnswerIsThatOfTheListOfPromises(@ForAll long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 80; step++) {
            Instant now = at(step);
            String id = "R" + random.nextInt(12);
            switch (random.nextInt(7)) {
                case 0 -> receive(ITEMS.get(random.nextInt(3)), random.nextInt(9));
                case 1, 2, 3 -> reserve(id, random, now);
                case 4 -> close(id, now, true);
                case 5 -> close(id, now, false);
                default -> extend(id, now, at(step + random.nextInt(20)));
            }
            for (Sku item : ITEMS) {
                assertThat(stock.available(PLACE, item, now)).isEqualTo(free(item, now));
                assertThat(stock.available(PLACE, item, now) + stock.held(PLACE, item, now))
                        .isEqualTo(stock.onHand(PLACE, item));
            }
        }
    }

    private void receive(Sku item, long steps) {
        stock.change(PLACE, item, steps);
        supply.merge(item, steps, Long::sum);
    }

    private void reserve(String id, Random random, Instant now) {
        Sku one = ITEMS.get(random.nextInt(3));
        Sku other = ITEMS.get(random.nextInt(3));
        long first = 1 + random.nextInt(4);
        long second = 1 + random.nextInt(4);
        Map<Sku, Long> basket = new HashMap<>(Map.of(one, first));
        basket.merge(other, second, Long::sum);
        boolean fits = basket.entrySet().stream().allMatch(need -> need.getValue() <= free(need.getKey(), now));
        Instant until = now.plusSeconds(1 + random.nextInt(15));
        boolean known = held.containsKey(id);
        List<Need> needs = List.of(new Need(PLACE, one, first), new Need(PLACE, other, second));
        Outcome<Reservation> answer = random.nextBoolean()
                ? shop.reserve(id, needs, until, now)
                : shop.find(needs).then(found -> shop.reserve(id, found, until, now));
        if (known && fits) {
            assertThat(why(answer)).isEqualTo(ReservationReason.EXISTS);
        } else {
            assertThat(answer.isDone()).isEqualTo(fits);
        }
        if (answer.isDone()) {
            held.put(id, new Held(basket, until));
        }
    }

    private void close(String id, Instant now, boolean sold) {
        Held mine = held.get(id);
        boolean live = mine != null && mine.until().isAfter(now);
        Outcome<Reservation> answer = sold ? shop.confirm(id, now) : shop.release(id, now);
        assertThat(answer.isDone()).isEqualTo(live);
        held.remove(id);
        if (live && sold) {
            mine.basket().forEach((sku, steps) -> supply.merge(sku, -steps, Long::sum));
        }
    }

    private void extend(String id, Instant now, Instant until) {
        Held mine = held.get(id);
        boolean live = mine != null && mine.until().isAfter(now);
        assertThat(shop.extend(id, until, now).isDone()).isEqualTo(live);
        if (live) {
            held.put(id, new Held(mine.basket(), until));
        }
    }

    private long free(Sku item, Instant now) {
        return supply.getOrDefault(item, 0L)
                - held.values().stream()
                        .filter(one -> one.until().isAfter(now))
                        .mapToLong(one -> one.basket().getOrDefault(item, 0L))
                        .sum();
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }

    @Example
    void whatOneCallFoundEndedIsOffEveryShelfAndItsNameIsFree() {
        receive(ITEMS.get(0), 1);
        receive(ITEMS.get(1), 1);
        List<Need> both = List.of(new Need(PLACE, ITEMS.get(0), 1), new Need(PLACE, ITEMS.get(1), 1));
        shop.reserve("R", both, at(10), at(0)).orElseThrow();
        assertThat(why(shop.release("R", at(10)))).isEqualTo(ReservationReason.EXPIRED);
        assertThat(stock.available(PLACE, ITEMS.get(1), at(9))).isEqualTo(1);
        assertThat(why(shop.release("R", at(10)))).isEqualTo(ReservationReason.UNKNOWN);
        shop.reserve("R", both, at(20), at(11)).orElseThrow();
        stock.expire(at(20));
        assertThat(why(shop.confirm("R", at(12)))).isEqualTo(ReservationReason.UNKNOWN);
        assertThat(stock.held(PLACE, ITEMS.get(1), at(12))).isZero();
    }

    @Example
    void theShelvesOfAnotherStockAreABug() {
        ShelfList found = shop.find(List.of(new Need(PLACE, ITEMS.get(0), 1))).orElseThrow();
        WebShop other = new WebShop(new PromisedStock());
        assertThatThrownBy(() -> other.reserve("R", found, at(9), at(0))).isInstanceOf(IllegalArgumentException.class);
        assertThat(why(shop.find(List.of()))).isEqualTo(ReservationReason.EMPTY);
    }

    /** medusajs/medusa issues 16502 and 12401; saleor/saleor issue 10877. */
    @Example
    void issue16502_anItemNamedTwiceIsSummedAndAReleaseCountsOnce() {
        receive(ITEMS.get(0), 5);
        Need three = new Need(PLACE, ITEMS.get(0), 3);
        Refused<?> refused = (Refused<?>) shop.reserve("R", List.of(three, three), at(9), at(0));
        assertThat(refused.reason()).isEqualTo(ReservationReason.SHORT);
        assertThat(refused.facts()).containsEntry("missing", "1 A");
        assertThat(refused.message(Language.AR)).contains("1 A");
        assertThat(shop.reserve("R", List.of(three), at(9), at(0)).isDone()).isTrue();
        assertThat(shop.release("R", at(1)).isDone()).isTrue();
        assertThat(why(shop.release("R", at(1)))).isEqualTo(ReservationReason.UNKNOWN);
        assertThat(stock.held(PLACE, ITEMS.get(0), at(1))).isZero();
        assertThat(why(shop.reserve("R", List.of(), at(9), at(0)))).isEqualTo(ReservationReason.EMPTY);
        assertThat(why(shop.reserve("R", List.of(new Need(PLACE, ITEMS.get(0), 0)), at(9), at(0))))
                .isEqualTo(ReservationReason.QUANTITY);
        assertThat(why(shop.reserve("R", java.util.Collections.nCopies(2_001, three), at(9), at(0))))
                .isEqualTo(ReservationReason.LIMIT);
    }

    /** medusajs/medusa issue 12401: a basket that was deleted twice gave its goods back twice. */
    @Example
    void issue12401_aReleaseCountsOnceWhateverElseIsHeld() {
        receive(ITEMS.get(0), 5);
        shop.reserve("R", List.of(new Need(PLACE, ITEMS.get(0), 2)), at(9), at(0))
                .orElseThrow();
        shop.reserve("S", List.of(new Need(PLACE, ITEMS.get(0), 3)), at(9), at(0))
                .orElseThrow();
        shop.release("R", at(1)).orElseThrow();
        for (int again = 0; again < 3; again++) {
            assertThat(why(shop.release("R", at(1)))).isEqualTo(ReservationReason.UNKNOWN);
            assertThat(stock.held(PLACE, ITEMS.get(0), at(1))).isEqualTo(3);
        }
        assertThat(stock.available(PLACE, ITEMS.get(0), at(1))).isEqualTo(2);
    }

    @Example
    void aClockThatIsBehindDoesNotReviveWhatAnotherFoundEnded() {
        receive(ITEMS.get(0), 1);
        List<Need> one = List.of(new Need(PLACE, ITEMS.get(0), 1));
        shop.reserve("R", one, at(10), at(0)).orElseThrow();
        shop.reserve("S", one, at(30), at(11)).orElseThrow();
        assertThat(why(shop.confirm("R", at(9)))).isEqualTo(ReservationReason.EXPIRED);
        assertThat(shop.confirm("S", at(12)).isDone()).isTrue();
        assertThat(stock.onHand(PLACE, ITEMS.get(0))).isZero();
    }

    /** micwallace/wallacepos 76, opensourcepos/opensourcepos 1879: goods in the customer's hand are sold. */
    @Example
    void issue1879_aCounterSellsAndTellsWhichPromisesItBreaks() {
        receive(ITEMS.get(0), 2);
        shop.reserve("WEB-1", List.of(new Need(PLACE, ITEMS.get(0), 2)), at(60), at(0))
                .orElseThrow();
        List<Counter.Oversold> told = new Counter(stock).sell(List.of(new Need(PLACE, ITEMS.get(0), 1)), at(1));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).missing()).isEqualTo(1);
        assertThat(told.get(0).promises()).containsExactly("WEB-1");
        assertThat(stock.onHand(PLACE, ITEMS.get(0))).isEqualTo(1);
    }

    @Example
    void aTillDrawsOnWhatWasSetAsideForItAndNoFurther() {
        Allowance allowance = new Allowance(new Need(PLACE, ITEMS.get(0), 3), 0);
        Allowance drawn = allowance.draw(2).orElseThrow();
        assertThat(drawn.left()).isEqualTo(1);
        assertThat(why(drawn.draw(2))).isEqualTo(ReservationReason.SHORT);
    }

    private static Object why(Outcome<?> outcome) {
        return outcome instanceof Refused<?> refused ? refused.reason() : outcome;
    }
}
