// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Shelf;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandardCostTest {
    private final Shelf shelf = new Shelf(Valuation.standard(new StandardCost(3, 10_00)));

    @Test
    void stockIsWorthItsStandardAndTheVarianceGoesToCost() {
        assertThat(shelf.buy(10, "4.00").trueUp().toPlainString()).isEqualTo("6.67");
        assertThat(shelf.value()).isEqualTo("33.33");
        assertThat(shelf.sell(1)).isEqualTo("3.33");
        assertThat(shelf.sell(9)).isEqualTo("30.00");
        assertThat(shelf.value()).isEqualTo("0.00");
    }

    @Test
    void whatIsSoldBeforeItIsThereCostsTheStandardAndTheWholeVarianceFollows() {
        assertThat(shelf.sell(3)).isEqualTo("10.00");
        shelf.buy(6, "5.00");
        assertThat(shelf.value()).isEqualTo("10.00");
        assertThat(shelf.trueUps()).isEqualTo("10.00");
    }

    @Test
    void aNewStandardLeavesADifferenceThatIsTruedUp() {
        shelf.buy(3, "3.00");
        ItemToKeep dearer = ItemToKeep.of(Shelf.SKU, Unit.PIECE).at(new StandardCost(1, 4_00));
        shelf.book.apply(shelf.keeper.keep(shelf.book, List.of(dearer)).orElseThrow());
        assertThat(shelf.value()).isEqualTo("10.00");
        shelf.applied(
                shelf.keeper.trueUp(shelf.book, Optional.empty(), Shelf.PLACE).orElseThrow());
        assertThat(shelf.value()).isEqualTo("12.00");
        assertThat(shelf.trueUps()).isEqualTo("-3.00");
    }

    @Test
    void lastInLeavesFirst() {
        Shelf lifo = new Shelf(Valuation.LIFO);
        lifo.buy(10, "10.00");
        lifo.buy(10, "20.00");
        assertThat(lifo.sell(15)).isEqualTo("250.00");
        assertThat(lifo.value()).isEqualTo("50.00");
    }
}
