// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Shelf;
import dev.mizan.inventory.report.CostLayer;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** FIFO told unit by unit: each piece carries the number of its receipt. */
class FifoOrderLaws {

    @Property
    void piecesLeaveInTheOrderOfTheirReceiptsAndNoLayerIsEmptyOrNegative(
            @ForAll @Size(max = 60) List<@IntRange(min = -12, max = 12) Integer> changes) {
        Shelf shelf = new Shelf(Valuation.FIFO);
        List<Long> pieces = new ArrayList<>();
        long cost = 1;
        for (int change : changes) {
            if (change > 0) {
                cost++;
                shelf.receive(change, Money.ofMinor(cost * change, Currency.SAR).toPlainString());
                for (int piece = 0; piece < change; piece++) {
                    pieces.add(cost);
                }
            } else if (change < 0 && -change <= pieces.size()) {
                List<Long> leaving = pieces.subList(0, -change);
                long sum = leaving.stream().mapToLong(Long::longValue).sum();
                leaving.clear();
                assertThat(shelf.issue(-change).total().minor()).isEqualTo(sum);
            }
            assertLayers(shelf, pieces);
        }
    }

    private static void assertLayers(Shelf shelf, List<Long> pieces) {
        List<Long> told = new ArrayList<>();
        for (CostLayer layer : shelf.book.layers(Shelf.PLACE, Shelf.SKU)) {
            long left = layer.quantity().steps();
            assertThat(left).isPositive();
            assertThat(layer.value().minor() % left).isZero();
            for (long piece = 0; piece < left; piece++) {
                told.add(layer.value().minor() / left);
            }
        }
        assertThat(told).isEqualTo(pieces);
    }
}
