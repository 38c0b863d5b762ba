// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Shelf;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What does not depend on how goods are split into documents, and how near to the exact average a book stays. */
class SplitLaws {

    @Property
    void partsOfAnIssueCostWhatTheWholeCosts(
            @ForAll("cumulative") Valuation valuation,
            @ForAll("receipts") List<int[]> receipts,
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 20) Integer> parts) {
        Shelf inParts = received(valuation, receipts);
        Shelf asWhole = received(valuation, receipts);
        long cost = 0;
        for (int part : parts) {
            cost += inParts.issue(part).total().minor();
        }
        int whole = parts.stream().mapToInt(Integer::intValue).sum();
        assertThat(asWhole.issue(whole).total().minor()).isEqualTo(cost);
        assertThat(inParts.state()).isEqualTo(asWhole.state());
    }

    @Property
    void atOneCostFifoAndMovingAverageAgree(
            @ForAll @IntRange(min = 0, max = 999) int cost,
            @ForAll @Size(max = 30) List<@IntRange(min = -20, max = 20) Integer> changes) {
        Shelf fifo = new Shelf(Valuation.FIFO);
        Shelf average = new Shelf(Valuation.MOVING_AVERAGE);
        for (int change : changes) {
            if (change > 0) {
                String total = Money.ofMinor((long) cost * change, Currency.SAR).toPlainString();
                fifo.receive(change, total);
                average.receive(change, total);
            } else if (-change <= fifo.pieces() && change < 0) {
                assertThat(fifo.sell(-change)).isEqualTo(average.sell(-change));
            }
        }
        assertThat(fifo.value()).isEqualTo(average.value());
        assertThat(fifo.book.value().minor()).isEqualTo(cost * fifo.pieces());
    }

    @Property
    void atRisingCostsFifoLeavesAtLeastWhatTheAverageLeaves(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 20) Integer> bought,
            @ForAll @IntRange(min = 0, max = 240) int sold) {
        Shelf fifo = new Shelf(Valuation.FIFO);
        Shelf average = new Shelf(Valuation.MOVING_AVERAGE);
        for (int i = 0; i < bought.size(); i++) {
            String total =
                    Money.ofMinor((100L + 7 * i) * bought.get(i), Currency.SAR).toPlainString();
            fifo.receive(bought.get(i), total);
            average.receive(bought.get(i), total);
        }
        long leaving = Math.min(sold, fifo.pieces());
        if (leaving > 0) {
            fifo.issue(leaving);
            average.issue(leaving);
        }
        assertThat(fifo.book.value().minor())
                .isGreaterThanOrEqualTo(average.book.value().minor());
    }

    /** Half a minor unit for the balance, and a ten-thousandth for each receipt that was merged into it. */
    @Property
    void theMovingAverageStaysAtTheExactFractionToLessThanAMinorUnit(@ForAll("trades") List<int[]> trades) {
        Shelf shelf = new Shelf(Valuation.MOVING_AVERAGE);
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        int receipts = 0;
        for (int[] trade : trades) {
            shelf.receive(trade[0], Money.ofMinor(trade[1], Currency.SAR).toPlainString());
            numerator = numerator.add(denominator.multiply(BigInteger.valueOf(trade[1])));
            receipts++;
            long before = shelf.pieces();
            long leaving = Math.min(trade[2], before);
            if (leaving > 0) {
                shelf.issue(leaving);
                numerator = numerator.multiply(BigInteger.valueOf(before - leaving));
                denominator = denominator.multiply(BigInteger.valueOf(before));
            }
            BigInteger off = denominator
                    .multiply(BigInteger.valueOf(shelf.book.value().minor()))
                    .subtract(numerator)
                    .abs();
            assertThat(off.multiply(BigInteger.valueOf(10_000)))
                    .isLessThanOrEqualTo(denominator.multiply(BigInteger.valueOf(5_000 + receipts)));
        }
    }

    /** The example lies a fortieth of a grain above a half: what is left of 100.01 for 20,001 pieces is 0.0050002. */
    @Test
    void mergingAReceiptNeverMovesTheValueOfWhatIsThere() {
        Shelf shelf = new Shelf(Valuation.MOVING_AVERAGE);
        shelf.receive(20_001, "100.01");
        shelf.issue(20_000);
        assertThat(shelf.value()).isEqualTo("0.01");
        shelf.receive(1, "0.00");
        assertThat(shelf.book.layers(Shelf.PLACE, Shelf.SKU).get(0).value()).isEqualTo(shelf.book.value());
        assertThat(shelf.sell(2)).isEqualTo("0.01");
        assertThat(shelf.value()).isEqualTo("0.00");
    }

    private static Shelf received(Valuation valuation, List<int[]> receipts) {
        Shelf shelf = new Shelf(valuation);
        for (int[] receipt : receipts) {
            shelf.receive(receipt[0], Money.ofMinor(receipt[1], Currency.SAR).toPlainString());
        }
        return shelf;
    }

    @Provide
    Arbitrary<Valuation> cumulative() {
        return Arbitraries.of(Valuation.MOVING_AVERAGE, Valuation.FIFO);
    }

    @Provide
    Arbitrary<List<int[]>> receipts() {
        return numbers(30, 10_000).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<int[]>> trades() {
        return numbers(30, 10_000, 30).list().ofMaxSize(40);
    }

    private static Arbitrary<int[]> numbers(int... most) {
        return net.jqwik.api.Combinators.combine(java.util.Arrays.stream(most)
                        .mapToObj(limit -> Arbitraries.integers().between(limit == 10_000 ? 0 : 1, limit))
                        .toList())
                .as(list -> list.stream().mapToInt(Integer::intValue).toArray());
    }
}
