// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.FieldTape;
import dev.mizan.inventory.gen.House;
import dev.mizan.inventory.gen.Step;
import dev.mizan.inventory.gen.Worlds;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A strict storekeeper against the sum of a basket's wants. */
class RefusalLaws {

    @Property(tries = 500)
    void aStrictBasketIsRefusedIfAndOnlyIfSomeItemIsShortAndDecidingChangesNothing(
            @ForAll("valuations") Valuation valuation,
            @ForAll("steps") List<Step> steps,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 2) Integer> items,
            @ForAll @IntRange(min = 1, max = 12) int each,
            @ForAll @IntRange(max = 5) int held) {
        House house = new House(Currency.SAR, valuation, fact -> {});
        steps.forEach(house::play);
        String before = house.state();
        Storekeeper strict = new Storekeeper(House.policy(valuation).on(NegativeStock.REFUSE), (place, sku) -> held);
        List<GoodsIssue.Line> lines = new ArrayList<>();
        for (int item : items) {
            lines.add(new GoodsIssue.Line(House.SKUS.get(item), new Quantity(each, House.UNITS.get(item))));
        }
        Outcome<StockIssued> outcome = strict.issue(house.book, GoodsIssue.at(House.AT.get(0), lines));
        assertThat(house.state()).isEqualTo(before);
        boolean shortOfSome = false;
        for (int item = 0; item < House.ITEMS; item++) {
            int chosen = item;
            long wanted = items.stream().filter(it -> it == chosen).count() * each;
            long there =
                    house.book.onHand(House.AT.get(0), House.SKUS.get(item)).steps();
            shortOfSome |= wanted > 0 && wanted > there - held;
        }
        assertThat(outcome instanceof Refused<?> refused && refused.reason() == StockReason.NOT_ENOUGH)
                .isEqualTo(shortOfSome);
        if (!shortOfSome) {
            Movement issued = outcome.orElseThrow();
            house.book.apply((StockIssued) issued);
            assertThat(FieldTape.of(house.book::write)).isNotEqualTo(before);
        }
    }

    @Provide
    Arbitrary<Valuation> valuations() {
        return Worlds.valuations();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Worlds.steps();
    }
}
