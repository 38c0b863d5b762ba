// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryOperator;
import javax.money.RoundingQueryBuilder;
import org.javamoney.moneta.FastMoney;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * One operation on one amount: ours, a bare BigDecimal, and Moneta's two amounts. Everything that can be cached is cached for
 * all of them (currency, rounding, rate), so only the operation itself is measured. Moneta has no allocation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MoneyOps {
    private Money ours = Money.of("1234.56", Currency.SAR);
    private Money oursToo = Money.of("78.90", Currency.SAR);
    private Percent vat = Percent.of(15);
    private long[] weights = {4300, 1400, 2300, 999, 1, 0, 250, 250, 1250, 7700};

    private BigDecimal decimal = new BigDecimal("1234.56");
    private BigDecimal decimalToo = new BigDecimal("78.90");
    private BigDecimal rate = new BigDecimal("0.15");
    private BigDecimal three = BigDecimal.valueOf(3);

    private org.javamoney.moneta.Money moneta = org.javamoney.moneta.Money.of(decimal, "SAR");
    private org.javamoney.moneta.Money monetaToo = org.javamoney.moneta.Money.of(decimalToo, "SAR");
    private FastMoney fast = FastMoney.of(decimal, "SAR");
    private FastMoney fastToo = FastMoney.of(decimalToo, "SAR");
    private MonetaryOperator halfUp = Monetary.getRounding(
            RoundingQueryBuilder.of().setScale(2).set(RoundingMode.HALF_UP).build());

    /** For JMH. */
    public MoneyOps() {}

    @Benchmark
    public Money addOurs() {
        return ours.plus(oursToo);
    }

    @Benchmark
    public BigDecimal addBigDecimal() {
        return decimal.add(decimalToo);
    }

    @Benchmark
    public MonetaryAmount addMoneta() {
        return moneta.add(monetaToo);
    }

    @Benchmark
    public MonetaryAmount addFastMoney() {
        return fast.add(fastToo);
    }

    @Benchmark
    public Money times3Ours() {
        return ours.times(3);
    }

    @Benchmark
    public BigDecimal times3BigDecimal() {
        return decimal.multiply(three);
    }

    @Benchmark
    public MonetaryAmount times3Moneta() {
        return moneta.multiply(3);
    }

    @Benchmark
    public MonetaryAmount times3FastMoney() {
        return fast.multiply(3);
    }

    @Benchmark
    public Money vat15Ours() {
        return ours.percent(vat, Rounding.HALF_UP);
    }

    /** The form of the hot loops: columns of minor units, no object at all. */
    @Benchmark
    public long vat15OursOnALong() {
        return Rounding.HALF_UP.multiplyDivide(ours.minor(), vat.millionths(), Percent.ONE_WHOLE);
    }

    @Benchmark
    public BigDecimal vat15BigDecimal() {
        return decimal.multiply(rate).setScale(2, RoundingMode.HALF_UP);
    }

    @Benchmark
    public MonetaryAmount vat15Moneta() {
        return moneta.multiply(rate).with(halfUp);
    }

    @Benchmark
    public MonetaryAmount vat15FastMoney() {
        return fast.multiply(rate).with(halfUp);
    }

    @Benchmark
    public List<Money> allocateOver10Ours() {
        return ours.allocate(weights, Remainder.LARGEST_REMAINDER);
    }

    @Benchmark
    public long[] allocateOver10OursOnALong() {
        return Remainder.LARGEST_REMAINDER.split(ours.minor(), weights);
    }
}
