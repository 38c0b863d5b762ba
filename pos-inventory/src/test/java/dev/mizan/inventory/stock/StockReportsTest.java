// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.House;
import dev.mizan.inventory.gen.Shelf;
import dev.mizan.inventory.gen.Step;
import dev.mizan.inventory.gen.Worlds;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What users of other systems reported about the value of a stock, each as the test that it became here. */
class StockReportsTest {
    /** frappe/erpnext pull 59099: a value below zero over goods that were there, and a rate made positive to hide it. */
    @Property(tries = 300)
    void erpnext59099AValueIsNeverNegativeWhileTheQuantityIsNot(
            @ForAll("valuations") Valuation valuation, @ForAll("steps") List<Step> steps) {
        afterEach(
                valuation,
                steps,
                (quantity, value) -> assertThat(quantity < 0 || value >= 0)
                        .as("%s steps at %s", quantity, value)
                        .isTrue());
    }

    /** odoo/odoo pulls 46850, 115516, 197499 and 211794. */
    @Property(tries = 300)
    void odoo46850NothingIsWorthNothingAfterAnySequence(
            @ForAll("valuations") Valuation valuation, @ForAll("steps") List<Step> steps) {
        afterEach(
                valuation,
                steps,
                (quantity, value) -> assertThat(quantity != 0 || value == 0)
                        .as("value %s", value)
                        .isTrue());
    }

    private static void afterEach(Valuation valuation, List<Step> steps, BiConsumer<Long, Long> check) {
        House house = new House(Currency.SAR, valuation, fact -> {});
        for (Step step : steps) {
            house.play(step);
            for (PlaceId place : House.AT) {
                for (Sku sku : House.SKUS) {
                    check.accept(
                            house.book.onHand(place, sku).steps(),
                            house.book.value(place, sku).minor());
                }
            }
        }
    }

    /** frappe/erpnext pull 18886. */
    @Property(tries = 300)
    void erpnext18886AReceiptThatCrossesZeroChangesTheValueByItsCostLessTheTrueUp(
            @ForAll("valuations") Valuation valuation,
            @ForAll @IntRange(max = 9_999) int firstCost,
            @ForAll @IntRange(min = 1, max = 20) int owed,
            @ForAll @IntRange(min = 1, max = 20) int more,
            @ForAll @IntRange(max = 9_999) int cost) {
        Shelf shelf = new Shelf(valuation);
        shelf.receive(1, sar(firstCost).toPlainString());
        shelf.issue(1 + owed);
        Money before = shelf.book.value();
        StockReceived received = shelf.receive(owed + more, sar(cost).toPlainString());
        assertThat(shelf.pieces()).isEqualTo(more);
        assertThat(shelf.book.value().minus(before)).isEqualTo(sar(cost).minus(received.trueUp()));
        assertThat(shelf.book.value().isNegative()).isFalse();
    }

    /** odoo/odoo pull 126546: what came back was valued at the cost of that day. */
    @Property(tries = 300)
    void odoo126546AFullReturnIsTheMirrorOfItsIssueWhateverWasBoughtBetween(
            @ForAll("layered") Valuation valuation,
            @ForAll @IntRange(min = 1, max = 30) int bought,
            @ForAll @IntRange(max = 9_999) int cost,
            @ForAll @IntRange(max = 9_999) int dearer,
            @ForAll @IntRange(min = 1, max = 30) int sold) {
        Shelf shelf = new Shelf(valuation);
        shelf.receive(bought, sar(cost).toPlainString());
        StockIssued issued = shelf.issue(Math.min(sold, bought));
        shelf.receive(3, sar(dearer).toPlainString());
        Money value = shelf.book.value();
        shelf.takeBack(issued, 0, Math.min(sold, bought));
        assertThat(shelf.book.value().minus(value)).isEqualTo(issued.total());
        assertThat(shelf.book.value()).isEqualTo(sar(cost).plus(sar(dearer)));
    }

    /** odoo/odoo pull 85894. */
    @Property(tries = 200)
    void odoo85894ACostThatChangesWhileOversoldLeavesNothingAfterACountToZero(
            @ForAll("valuations") Valuation first,
            @ForAll("valuations") Valuation then,
            @ForAll @IntRange(max = 9_999) int cost,
            @ForAll @IntRange(min = 1, max = 20) int owed) {
        Shelf shelf = new Shelf(first);
        shelf.receive(2, sar(cost).toPlainString());
        shelf.issue(2 + owed);
        StockPolicy other = shelf.keeper.policy().valued(ValuationPolicy.all(then));
        shelf.book.apply(Storekeeper.by(other)
                .keep(shelf.book, List.of(ItemToKeep.of(Shelf.SKU, Unit.PIECE).at(new StandardCost(1, 4_00))))
                .orElseThrow());
        shelf.adjust(owed);
        assertThat(shelf.pieces()).isZero();
        assertThat(shelf.book.value()).isEqualTo(sar(0));
        shelf.receive(1, "4.00");
        assertThat(shelf.book.value()).isEqualTo(sar(4_00));
    }

    /** odoo/odoo pull 205668. */
    @Test
    void odoo205668ANegativeCostIsRefusedAtTheDoorAndChangesNothing() {
        Shelf shelf = new Shelf(Valuation.MOVING_AVERAGE);
        shelf.receive(2, "10.00");
        String before = shelf.state();
        var line = new GoodsReceipt.Line(Shelf.SKU, Quantity.pieces(1), sar(-1));
        var refused = (Refused<?>) shelf.keeper.receive(shelf.book, GoodsReceipt.at(Shelf.PLACE, List.of(line)));
        assertThat(refused.reason()).isEqualTo(StockReason.NEGATIVE_COST);
        assertThat(refused.facts()).containsEntry("sku", "CHAIR");
        assertThat(shelf.state()).isEqualTo(before);
    }

    private static Money sar(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }

    @Provide
    Arbitrary<Valuation> valuations() {
        return Worlds.allValuations();
    }

    @Provide
    Arbitrary<Valuation> layered() {
        return Worlds.valuations();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Worlds.steps();
    }
}
