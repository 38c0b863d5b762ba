// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Shelf;
import dev.mizan.inventory.gen.Worlds;
import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.spi.value.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuationChangeTest {

    @Test
    void aChangeFromAverageToFifoKeepsTheValueAsOneLayer() {
        Shelf shelf = averageOfTwoPurchases();
        change(shelf, Valuation.FIFO);
        assertThat(shelf.value()).isEqualTo("285.00");
        assertThat(shelf.book.layers(Shelf.PLACE, Shelf.SKU)).hasSize(1);
        shelf.buy(1, "99.00");
        assertThat(shelf.sell(19)).isEqualTo("285.00");
        assertThat(shelf.sell(1)).isEqualTo("99.00");
    }

    @Test
    void aChangeFromFifoToAverageKeepsTheValue() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        shelf.receive(3, "1.00");
        shelf.receive(3, "2.00");
        shelf.sell(1);
        assertThat(shelf.value()).isEqualTo("2.67");
        change(shelf, Valuation.MOVING_AVERAGE);
        assertThat(shelf.value()).isEqualTo("2.67");
        assertThat(shelf.sell(5)).isEqualTo("2.67");
    }

    @Test
    void aChangeWhileOversoldKeepsTheKnownCost() {
        Shelf shelf = averageOfTwoPurchases();
        shelf.sell(21);
        change(shelf, Valuation.FIFO);
        assertThat(shelf.sell(1)).isEqualTo("15.00");
        shelf.buy(3, "20.00");
        assertThat(shelf.trueUps()).isEqualTo("15.00");
        assertThat(shelf.pieces()).isZero();
        assertThat(shelf.value()).isEqualTo("0.00");
    }

    @Test
    void aChangeThereAndBackLeavesNothingBehind() {
        Shelf shelf = averageOfTwoPurchases();
        change(shelf, Valuation.FIFO);
        change(shelf, Valuation.MOVING_AVERAGE);
        assertThat(shelf.sell(19)).isEqualTo("285.00");
        change(shelf, Valuation.FIFO);
        shelf.buy(2, "3.00");
        assertThat(shelf.sell(1)).isEqualTo("3.00");
        assertThat(shelf.book.layers(Shelf.PLACE, Shelf.SKU)).hasSize(1);
        assertThat(shelf.keeper
                        .trueUp(shelf.book, java.util.Optional.empty(), Shelf.PLACE)
                        .isDone())
                .isFalse();
    }

    @Test
    void theSameValuationAgainChangesNothing() {
        Shelf shelf = averageOfTwoPurchases();
        String before = shelf.state();
        change(shelf, Valuation.MOVING_AVERAGE);
        assertThat(shelf.state()).isEqualTo(before);
    }

    @Test
    void aGroupHasItsOwnValuation() {
        ValuationPolicy policy = new ValuationPolicy(Valuation.MOVING_AVERAGE, Map.of("fresh", Valuation.FIFO));
        assertThat(policy.of("fresh")).isEqualTo(Valuation.FIFO);
        assertThat(policy.of("")).isEqualTo(Valuation.MOVING_AVERAGE);
    }

    @Test
    void aNotationIsReadBack() {
        for (Method method : Method.values()) {
            for (IssueRounding rounding : IssueRounding.values()) {
                Valuation valuation = Worlds.of(method, rounding);
                assertThat(Valuation.ofNotation(valuation.notation())).isEqualTo(valuation);
            }
        }
        assertThat(Valuation.FIFO.notation()).isEqualTo("FIFO");
    }

    private static Shelf averageOfTwoPurchases() {
        Shelf shelf = new Shelf(Valuation.MOVING_AVERAGE);
        shelf.buy(10, "10.00");
        shelf.buy(10, "20.00");
        shelf.sell(1);
        return shelf;
    }

    private static void change(Shelf shelf, Valuation valuation) {
        Storekeeper other = Storekeeper.by(shelf.keeper.policy().valued(ValuationPolicy.all(valuation)));
        shelf.book.apply(other.keep(shelf.book, List.of(ItemToKeep.of(Shelf.SKU, Unit.PIECE)))
                .orElseThrow());
    }
}
