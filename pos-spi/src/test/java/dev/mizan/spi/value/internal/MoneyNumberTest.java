// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import javax.money.NumberValue;
import org.junit.jupiter.api.Test;

class MoneyNumberTest {
    private static final NumberValue BROKEN = MoneyNumber.of(1250, 2);
    private static final NumberValue WHOLE = MoneyNumber.of(1200, 2);
    private static final NumberValue LARGE = MoneyNumber.of(Long.MAX_VALUE, 2);

    @Test
    void aWholeNumberNarrowsExactlyToEveryKind() {
        for (Class<? extends Number> kind : kinds()) {
            assertThat(WHOLE.numberValueExact(kind)).as(kind.getName()).isInstanceOf(kind);
            assertThat(WHOLE.numberValueExact(kind).longValue())
                    .as(kind.getName())
                    .isEqualTo(12);
            assertThat(WHOLE.numberValue(kind).longValue()).as(kind.getName()).isEqualTo(12);
        }
        assertThat(WHOLE.intValueExact()).isEqualTo(12);
        assertThat(WHOLE.longValueExact()).isEqualTo(12);
    }

    @Test
    void aBrokenNumberIsCutOffOnlyWhereThatWasAskedFor() {
        for (Class<? extends Number> kind : List.of(
                BigInteger.class,
                Long.class,
                Integer.class,
                Short.class,
                Byte.class,
                AtomicLong.class,
                AtomicInteger.class)) {
            assertThat(BROKEN.numberValue(kind).intValue()).as(kind.getName()).isEqualTo(12);
            assertThatThrownBy(() -> BROKEN.numberValueExact(kind))
                    .as(kind.getName())
                    .isInstanceOf(ArithmeticException.class);
        }
        assertThat(BROKEN.longValue()).isEqualTo(12);
        assertThat(BROKEN.numberValueExact(BigDecimal.class)).isEqualTo(new BigDecimal("12.5"));
    }

    @Test
    void binaryFractionsAreExactWhenTheyPrintAsTheNumber() {
        assertThat(BROKEN.numberValueExact(Double.class)).isEqualTo(12.5);
        assertThat(BROKEN.numberValueExact(Float.class)).isEqualTo(12.5f);
        assertThat(BROKEN.doubleValue()).isEqualTo(12.5);
        assertThat(BROKEN.floatValue()).isEqualTo(12.5f);
        assertThat(MoneyNumber.of(30, 2).doubleValueExact()).isEqualTo(0.3);
        assertThatThrownBy(() -> LARGE.numberValueExact(Double.class)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LARGE.numberValueExact(Float.class)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theKindsThatJavaxMoneyDoesNotNameAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BROKEN.numberValue(LongAdder.class))
                .withMessageContaining("LongAdder");
    }

    @Test
    void trailingZerosBehindThePointAreDroppedAndThoseBeforeItKept() {
        assertThat(BROKEN.getScale()).isEqualTo(1);
        assertThat(BROKEN.getPrecision()).isEqualTo(3);
        assertThat(MoneyNumber.of(10_000, 2).getScale()).isZero();
        assertThat(MoneyNumber.of(10_000, 2)).hasToString("100");
        assertThat(BROKEN).hasToString("12.5");
        assertThat(BROKEN.getNumberType()).isEqualTo(BigDecimal.class);
        assertThat(BROKEN.round(new MathContext(2)).intValueExact()).isEqualTo(13);
    }

    @Test
    void equalNumbersAreEqualWhateverTheirScale() {
        assertThat(MoneyNumber.of(125, 1)).isEqualTo(BROKEN).hasSameHashCodeAs(BROKEN);
        assertThat(BROKEN).isNotEqualTo(WHOLE).isNotEqualTo(12);
        assertThat(BROKEN.hashCode()).isNotEqualTo(WHOLE.hashCode());
    }

    @Test
    void everyKindOfNumberReadsAsTheDecimalItPrints() {
        for (Number number : List.of(
                7,
                7L,
                (short) 7,
                (byte) 7,
                7.0,
                7f,
                BigInteger.valueOf(7),
                new BigDecimal("7.00"),
                new AtomicLong(7),
                MoneyNumber.of(700, 2))) {
            assertThat(MoneyNumber.decimal(number))
                    .as(number.getClass().getName())
                    .isEqualByComparingTo("7");
        }
        assertThat(MoneyNumber.decimal(0.1)).isEqualByComparingTo("0.1");
        assertThatThrownBy(() -> MoneyNumber.decimal(Double.POSITIVE_INFINITY)).isInstanceOf(ArithmeticException.class);
    }

    private static List<Class<? extends Number>> kinds() {
        return List.of(
                BigDecimal.class,
                BigInteger.class,
                Long.class,
                Integer.class,
                Short.class,
                Byte.class,
                Double.class,
                Float.class,
                AtomicLong.class,
                AtomicInteger.class,
                Number.class);
    }
}
