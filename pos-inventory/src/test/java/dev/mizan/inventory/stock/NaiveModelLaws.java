// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.House;
import dev.mizan.inventory.gen.Step;
import dev.mizan.inventory.gen.Worlds;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.naive.NaiveBook;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The book against the naive one, line by line and balance by balance. */
class NaiveModelLaws {

    @Property(tries = 2_000)
    void whatIsDecidedAndAppliedIsWhatTheNaiveBookSays(
            @ForAll("valuations") Valuation valuation,
            @ForAll("currencies") Currency currency,
            @ForAll("steps") List<Step> steps) {
        NaiveBook naive = new NaiveBook(valuation);
        List<Movement> movements = new ArrayList<>();
        House house = new House(currency, valuation, fact -> {
            if (fact instanceof Movement movement) {
                movements.add(movement);
            }
        });
        for (Step step : steps) {
            movements.clear();
            house.play(step);
            for (Movement movement : movements) {
                assertThat(changes(movement)).containsExactly(naive.changes(movement));
            }
            for (var place : House.AT) {
                for (var sku : House.SKUS) {
                    assertThat(house.book.onHand(place, sku).steps()).isEqualTo(naive.quantity(place, sku));
                    assertThat(house.book.value(place, sku).minor()).isEqualTo(naive.value(place, sku));
                }
            }
        }
    }

    private static long[] changes(Movement movement) {
        return IntStream.range(0, movement.skus().size())
                .mapToLong(movement::valueChange)
                .toArray();
    }

    @Provide
    Arbitrary<Valuation> valuations() {
        return Worlds.valuations();
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Worlds.currencies();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Worlds.steps();
    }
}
