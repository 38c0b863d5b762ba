// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Shelf;
import dev.mizan.inventory.gen.Worlds;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReturnLaws {

    @Property
    void aSaleAndItsFullReturnLeaveQuantityAndValueAsTheyWere(
            @ForAll("valuations") Valuation valuation,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50) Integer> receipts,
            @ForAll @IntRange(min = 1, max = 400) int sold) {
        Shelf shelf = stocked(valuation, receipts);
        long pieces = shelf.pieces();
        String value = shelf.value();
        String state = shelf.state();
        StockIssued sale = shelf.issue(sold);
        StockReturned back = shelf.takeBack(sale, 0, sold);
        assertThat(back.total()).isEqualTo(sale.total());
        assertThat(back.trueUp().isZero()).isTrue();
        assertThat(shelf.pieces()).isEqualTo(pieces);
        assertThat(shelf.value()).isEqualTo(value);
        if (valuation.equals(Valuation.MOVING_AVERAGE)) {
            assertThat(shelf.state()).isEqualTo(state);
        }
    }

    @Property
    void partsOfASaleThatComeBackSumToWhatTheSaleHadCost(
            @ForAll("valuations") Valuation valuation,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50) Integer> receipts,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 9) Integer> parts,
            @ForAll("between") List<Integer> bought) {
        Shelf shelf = stocked(valuation, receipts);
        int sold = parts.stream().mapToInt(Integer::intValue).sum();
        StockIssued sale = shelf.issue(sold);
        Money repaid = Money.zero(Currency.SAR);
        long back = 0;
        for (int part = 0; part < parts.size(); part++) {
            if (part < bought.size()) {
                shelf.receive(3, Money.ofMinor(bought.get(part), Currency.SAR).toPlainString());
                shelf.sell(1 + part);
            }
            repaid = repaid.plus(shelf.takeBack(sale, back, parts.get(part)).total());
            back += parts.get(part);
        }
        assertThat(repaid).isEqualTo(sale.total());
    }

    @Test
    void returnedPiecesAreTheNextToLeaveUnderFifo() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        shelf.buy(2, "5.00");
        shelf.buy(2, "8.00");
        StockIssued sale = shelf.issue(3);
        shelf.buy(2, "9.00");
        shelf.takeBack(sale, 0, 3);
        assertThat(shelf.sell(3)).isEqualTo("18.00");
        assertThat(shelf.sell(1)).isEqualTo("8.00");
        assertThat(shelf.sell(2)).isEqualTo("18.00");
    }

    @Test
    void withoutReceiptTheAverageOfWhatIsThereHolds() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        shelf.buy(1, "5.00");
        shelf.buy(1, "8.00");
        assertThat(shelf.takeBack(1, new GoodsReturn.WithoutReceipt()).total().toPlainString())
                .isEqualTo("6.50");
    }

    @Test
    void withoutReceiptTheLastKnownCostHoldsWhereThePolicySaysSoOrNothingIsThere() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        shelf.buy(1, "5.00");
        shelf.buy(1, "8.00");
        shelf.sell(2);
        assertThat(shelf.takeBack(1, new GoodsReturn.WithoutReceipt()).total().toPlainString())
                .isEqualTo("8.00");
        Storekeeper lastKnown = Storekeeper.by(shelf.keeper.policy().returning(ReturnCost.LAST_KNOWN));
        shelf.buy(1, "3.00");
        var line = new GoodsReturn.Line(
                Shelf.SKU, dev.mizan.spi.value.Quantity.pieces(2), new GoodsReturn.WithoutReceipt());
        assertThat(lastKnown
                        .takeBack(shelf.book, GoodsReturn.at(Shelf.PLACE, List.of(line)))
                        .orElseThrow()
                        .total()
                        .toPlainString())
                .isEqualTo("6.00");
    }

    private static Shelf stocked(Valuation valuation, List<Integer> receipts) {
        Shelf shelf = new Shelf(valuation);
        for (int i = 0; i < receipts.size(); i++) {
            Money cost = Money.ofMinor(receipts.get(i) * (37L + 11 * i) % 1_999, Currency.SAR);
            shelf.receive(receipts.get(i), cost.toPlainString());
        }
        return shelf;
    }

    @Provide
    Arbitrary<Valuation> valuations() {
        return Worlds.valuations();
    }

    @Provide
    Arbitrary<List<Integer>> between() {
        return Arbitraries.integers().between(0, 5_000).list().ofMaxSize(8);
    }
}
