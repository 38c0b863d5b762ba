// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value.internal;

import java.io.Serial;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.money.NumberValue;

/** The number of an amount as javax.money wants to see it: a decimal, with narrowing forms that say whether they lose. */
public final class MoneyNumber extends NumberValue {
    @Serial
    private static final long serialVersionUID = 1L;

    private final BigDecimal number;

    private MoneyNumber(BigDecimal number) {
        this.number = number;
    }

    /** The number {@code unscaled / 10^scale}, without trailing zeros behind the point. */
    public static MoneyNumber of(long unscaled, int scale) {
        BigDecimal number = BigDecimal.valueOf(unscaled, scale).stripTrailingZeros();
        return new MoneyNumber(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** Any number as an exact decimal; a double means its shortest decimal; infinity and NaN throw ArithmeticException. */
    public static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        } else if (number instanceof NumberValue value) {
            return value.numberValue(BigDecimal.class);
        } else if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        } else if (number instanceof Double || number instanceof Float) {
            return finite(number);
        } else if (number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte) {
            return BigDecimal.valueOf(number.longValue());
        }
        return new BigDecimal(number.toString());
    }

    private static BigDecimal finite(Number number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw new ArithmeticException("not a finite number: " + number);
        }
        return new BigDecimal(number.toString());
    }

    @Override
    public Class<?> getNumberType() {
        return BigDecimal.class;
    }

    @Override
    public int getPrecision() {
        return number.precision();
    }

    @Override
    public int getScale() {
        return number.scale();
    }

    @Override
    public int intValue() {
        return number.intValue();
    }

    @Override
    public int intValueExact() {
        return number.intValueExact();
    }

    @Override
    public long longValue() {
        return number.longValue();
    }

    @Override
    public long longValueExact() {
        return number.longValueExact();
    }

    @Override
    public float floatValue() {
        return number.floatValue();
    }

    @Override
    public double doubleValue() {
        return number.doubleValue();
    }

    /** Exact when the double prints as this number, which is how {@link #decimal} reads one. */
    @Override
    public double doubleValueExact() {
        double value = number.doubleValue();
        if (new BigDecimal(Double.toString(value)).compareTo(number) != 0) {
            throw new ArithmeticException("no double prints as " + number);
        }
        return value;
    }

    @Override
    public <T extends Number> T numberValue(Class<T> type) {
        return type.cast(narrow(type, false));
    }

    @Override
    public <T extends Number> T numberValueExact(Class<T> type) {
        return type.cast(narrow(type, true));
    }

    private Number narrow(Class<?> type, boolean exact) {
        if (type == BigDecimal.class || type == Number.class) {
            return number;
        } else if (type == BigInteger.class) {
            return exact ? number.toBigIntegerExact() : number.toBigInteger();
        } else if (type == Long.class) {
            return exact ? longValueExact() : longValue();
        } else if (type == Integer.class) {
            return exact ? intValueExact() : intValue();
        } else if (type == Short.class) {
            return exact ? number.shortValueExact() : number.shortValue();
        } else if (type == Byte.class) {
            return exact ? number.byteValueExact() : number.byteValue();
        } else if (type == Double.class) {
            return exact ? doubleValueExact() : doubleValue();
        } else if (type == Float.class) {
            return exact ? floatValueExact() : floatValue();
        } else if (type == AtomicLong.class) {
            return new AtomicLong(exact ? longValueExact() : longValue());
        } else if (type == AtomicInteger.class) {
            return new AtomicInteger(exact ? intValueExact() : intValue());
        }
        throw new IllegalArgumentException("not a kind of number that an amount can be shown as: " + type.getName());
    }

    private float floatValueExact() {
        float value = number.floatValue();
        if (new BigDecimal(Float.toString(value)).compareTo(number) != 0) {
            throw new ArithmeticException("no float prints as " + number);
        }
        return value;
    }

    @Override
    public NumberValue round(MathContext context) {
        return new MoneyNumber(number.round(context));
    }

    @Override
    public long getAmountFractionNumerator() {
        return fraction().unscaledValue().longValueExact();
    }

    @Override
    public long getAmountFractionDenominator() {
        return BigInteger.TEN.pow(Math.max(0, number.scale())).longValueExact();
    }

    private BigDecimal fraction() {
        return number.remainder(BigDecimal.ONE).setScale(Math.max(0, number.scale()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberValue value && compareTo(value) == 0;
    }

    @Override
    public int hashCode() {
        return number.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return number.toPlainString();
    }
}
