// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Shelf;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.Valuation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that textbooks and other systems publish; their sources stand in docs/adr/0030 and 0031. */
class WorkedCasesTest {

    @Test
    void aMonthOfPurchasesUnderFifo() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        shelf.buy(300, "20.00");
        shelf.buy(100, "20.20");
        shelf.buy(200, "20.70");
        shelf.buy(200, "21.00");
        assertThat(shelf.sell(450)).isEqualTo("9055.00");
        assertThat(shelf.value()).isEqualTo("7305.00");
    }

    @Test
    void purchasesAndSalesInTurnUnderFifo() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        shelf.buy(2000, "40.00");
        assertThat(shelf.sell(1000)).isEqualTo("40000.00");
        shelf.buy(6000, "44.00");
        assertThat(shelf.sell(3000)).isEqualTo("128000.00");
        shelf.buy(8000, "50.00");
        assertThat(shelf.sell(5000)).isEqualTo("226000.00");
        assertThat(shelf.pieces()).isEqualTo(7000);
        assertThat(shelf.value()).isEqualTo("350000.00");
    }

    @Test
    void anIssueThatEmptiesSeveralLayers() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        shelf.buy(1, "10.00");
        shelf.buy(2, "20.00");
        shelf.buy(1, "20.00");
        shelf.buy(5, "20.00");
        assertThat(shelf.sell(4)).isEqualTo("70.00");
        assertThat(shelf.value()).isEqualTo("100.00");
    }

    @Test
    void moreSoldThanThereWasUnderFifo() {
        Shelf shelf = oversold(Valuation.FIFO, "500.00");
        assertThat(shelf.trueUps()).isEqualTo("100.00");
    }

    @Test
    void moreSoldThanThereWasUnderMovingAverage() {
        Shelf shelf = oversold(Valuation.MOVING_AVERAGE, "450.00");
        assertThat(shelf.trueUps()).isEqualTo("150.00");
    }

    private static Shelf oversold(Valuation valuation, String cost) {
        Shelf shelf = new Shelf(valuation);
        shelf.buy(10, "10.00");
        shelf.buy(10, "20.00");
        StockIssued issued = shelf.issue(30);
        assertThat(issued.total().toPlainString()).isEqualTo(cost);
        assertThat(issued.isOversold()).isTrue();
        assertThat(issued.oversold().get(0)).isEqualTo(10);
        shelf.buy(10, "30.00");
        assertThat(shelf.value()).isEqualTo("0.00");
        shelf.buy(10, "40.00");
        assertThat(shelf.pieces()).isEqualTo(10);
        assertThat(shelf.value()).isEqualTo("400.00");
        return shelf;
    }

    @Test
    void theLastPieceOfThreeTakesTheRest() {
        Shelf shelf = new Shelf(Valuation.MOVING_AVERAGE);
        shelf.receive(3, "100.00");
        assertThat(List.of(shelf.sell(1), shelf.sell(1), shelf.sell(1))).containsExactly("33.33", "33.34", "33.33");
        assertThat(shelf.value()).isEqualTo("0.00");
    }

    @Test
    void threePiecesOfUnequalCostLeaveAtTheirSum() {
        Shelf shelf = new Shelf(Valuation.MOVING_AVERAGE);
        shelf.buy(1, "1.00");
        shelf.buy(1, "1.00");
        shelf.buy(1, "1.01");
        assertThat(shelf.sell(3)).isEqualTo("3.01");
        assertThat(shelf.value()).isEqualTo("0.00");
    }

    @Test
    void eighteenHundredCheapPieces() {
        Shelf shelf = new Shelf(Valuation.MOVING_AVERAGE);
        shelf.buy(1000, "0.17");
        shelf.buy(800, "0.23");
        assertThat(shelf.sell(1000)).isEqualTo("196.67");
        assertThat(shelf.sell(800)).isEqualTo("157.33");
        assertThat(shelf.value()).isEqualTo("0.00");
    }

    @Test
    void ninetyEightInThreePartsUnderBothRoundings() {
        assertThat(thirds(IssueRounding.CUMULATIVE)).containsExactly("32.67", "32.66", "32.67");
        assertThat(thirds(IssueRounding.REMAINING)).containsExactly("32.67", "32.67", "32.66");
    }

    private static List<String> thirds(IssueRounding rounding) {
        Shelf shelf = new Shelf(Valuation.MOVING_AVERAGE.rounded(rounding));
        shelf.receive(3, "98.00");
        return List.of(shelf.sell(1), shelf.sell(1), shelf.sell(1));
    }

    @Test
    void seventyTenthsWhereEachIssueStartsAnew() {
        Shelf shelf = new Shelf(Valuation.MOVING_AVERAGE.rounded(IssueRounding.REMAINING));
        shelf.receive(20, "9.26");
        shelf.receive(50, "15.20");
        List<String> costs = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            costs.add(shelf.sell(1));
        }
        List<String> wanted = new ArrayList<>(Collections.nCopies(63, "0.35"));
        wanted.addAll(List.of("0.34", "0.35", "0.34", "0.35", "0.34", "0.35", "0.34"));
        assertThat(costs).isEqualTo(wanted);
        assertThat(shelf.value()).isEqualTo("0.00");
    }

    @Test
    void aCustomerReturnComesBackAtWhatItHadCost() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        shelf.buy(10, "10.00");
        StockIssued sale = shelf.issue(10);
        shelf.buy(10, "20.00");
        shelf.takeBack(sale, 0, 10);
        assertThat(shelf.pieces()).isEqualTo(20);
        assertThat(shelf.value()).isEqualTo("300.00");
        assertThat(shelf.sell(10)).isEqualTo("100.00");
    }

    @Test
    void anIssueOfPartOfAnAverageLeavesTheAverage() {
        Shelf shelf = new Shelf(Valuation.MOVING_AVERAGE);
        shelf.buy(10, "10.00");
        assertThat(shelf.sell(8)).isEqualTo("80.00");
        shelf.buy(10, "20.00");
        assertThat(shelf.sell(5)).isEqualTo("91.67");
        assertThat(shelf.value()).isEqualTo("128.33");
    }
}
