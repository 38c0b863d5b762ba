// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.inventory.gen.FieldTape;
import dev.mizan.inventory.gen.House;
import dev.mizan.inventory.gen.Shelf;
import dev.mizan.inventory.gen.Step;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.report.Availability;
import dev.mizan.inventory.report.CostLayer;
import dev.mizan.inventory.report.PlaceValue;
import dev.mizan.inventory.report.StockOnHand;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a book answers. */
class BookTest {

    @Test
    void stockOnHandIsListedByItemNumberWithoutWhatIsNotThere() {
        House house = new House(Currency.SAR, Valuation.FIFO, fact -> {});
        house.play(new Step(Step.Kind.RECEIVE, 0, 0, 4, 100, 1));
        house.play(new Step(Step.Kind.RECEIVE, 1, 0, 1_500, 900, 1));
        house.play(new Step(Step.Kind.RECEIVE, 2, 0, 1, 50, 1));
        house.play(new Step(Step.Kind.ISSUE, 2, 0, 1, 0, 1));
        house.play(new Step(Step.Kind.RECEIVE, 2, 1, 1, 70, 1));
        assertThat(house.book.stockOnHand(House.AT.get(0)))
                .containsExactly(
                        new StockOnHand(
                                House.AT.get(0), new Sku("RICE"), Quantity.of("1.500", Unit.KILOGRAM), sar("9.00")),
                        new StockOnHand(House.AT.get(0), new Sku("TEA"), Quantity.pieces(4), sar("1.00")));
        assertThat(house.book.valueByPlace())
                .containsExactly(
                        new PlaceValue(House.AT.get(0), sar("10.00")), new PlaceValue(House.AT.get(1), sar("0.70")));
        assertThat(house.book.value()).isEqualTo(sar("10.70"));
    }

    @Test
    void layersAreListedInTheOrderInWhichTheyLeave() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        shelf.receive(3, "1.00");
        shelf.receive(2, "5.00");
        shelf.issue(1);
        assertThat(shelf.book.layers(Shelf.PLACE, Shelf.SKU))
                .containsExactly(
                        new CostLayer(Quantity.pieces(2), sar("0.67")), new CostLayer(Quantity.pieces(2), sar("5.00")));
    }

    @Test
    void whatIsReservedIsNotAvailable() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        shelf.receive(10, "1.00");
        Availability availability = shelf.book.availability(Shelf.PLACE, Shelf.SKU, (place, sku) -> 4);
        assertThat(availability.onHand()).isEqualTo(Quantity.pieces(10));
        assertThat(availability.available()).isEqualTo(Quantity.pieces(6));
    }

    @Test
    void packsAndGramsConvertExactly() {
        House house = new House(Currency.SAR, Valuation.MOVING_AVERAGE, fact -> {});
        Storekeeper keeper = Storekeeper.by(House.policy(Valuation.MOVING_AVERAGE));
        Unit box = Unit.pack("box12", Unit.PIECE, 12);
        house.book.apply(keeper.receive(
                        house.book,
                        GoodsReceipt.at(
                                House.AT.get(0),
                                List.of(
                                        new GoodsReceipt.Line(House.SKUS.get(0), Quantity.of(2, box), sar("24.00")),
                                        new GoodsReceipt.Line(
                                                House.SKUS.get(1), Quantity.of(250, Unit.GRAM), sar("2.50")))))
                .orElseThrow());
        assertThat(house.book.onHand(House.AT.get(0), House.SKUS.get(0))).isEqualTo(Quantity.pieces(24));
        assertThat(house.book.onHand(House.AT.get(0), House.SKUS.get(1)))
                .isEqualTo(Quantity.of("0.250", Unit.KILOGRAM));
    }

    @Test
    void aPoundDoesNotComeOutInGrams() {
        House house = new House(Currency.SAR, Valuation.MOVING_AVERAGE, fact -> {});
        var line = new GoodsIssue.Line(House.SKUS.get(1), Quantity.of(1, Unit.POUND));
        assertThat(Storekeeper.by(House.policy(Valuation.FIFO))
                        .issue(house.book, GoodsIssue.at(House.AT.get(0), List.of(line)))
                        .isDone())
                .isFalse();
    }

    @Test
    void anItemIsKeptInItsUnitAndUnderItsValuation() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        assertThat(shelf.book.kept(Shelf.SKU)).contains(new KeptItem(Shelf.SKU, Unit.PIECE, Valuation.FIFO));
        assertThat(shelf.book.kept(new Sku("GHOST"))).isEmpty();
        assertThat(shelf.book.keeps(new Sku("GHOST"))).isFalse();
        assertThatThrownBy(() -> shelf.book.onHand(Shelf.PLACE, new Sku("GHOST")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GHOST");
    }

    @Test
    void aFactOfAnotherCurrencyOrItemIsABugAndChangesNothing() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        String before = shelf.state();
        assertThatThrownBy(() -> shelf.book.apply(received(Currency.KWD, Shelf.SKU)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shelf.book.apply(received(Currency.SAR, Shelf.SKU, new Sku("GHOST"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(shelf.state()).isEqualTo(before);
    }

    @Test
    void aSnapshotWithColumnsOfUnequalLengthIsRefusedWhereItIs() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        shelf.receive(3, "1.00");
        for (String column :
                List.of("quantity", "value", "owed", "knownSteps", "knownGrains", "layerCounts", "layers")) {
            String broken = shelf.state().replaceAll("(?m)^" + column + "=.*$", column + "=");
            assertThatThrownBy(() -> FieldTape.read(broken, StockBook::read)).isInstanceOf(FactFormatException.class);
        }
    }

    private static StockReceived received(Currency currency, Sku... skus) {
        long[] ones = new long[skus.length];
        java.util.Arrays.fill(ones, 1);
        return new StockReceived(
                Optional.empty(),
                Shelf.PLACE,
                currency,
                List.of(skus),
                Column.of(ones),
                Column.of(ones),
                Column.zeros(skus.length));
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }
}
