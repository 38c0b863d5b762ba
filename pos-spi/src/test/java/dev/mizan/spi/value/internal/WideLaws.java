// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WideLaws {
    @Property
    void theUpperHalfOfAProductIsThatOfBigInteger(@ForAll long x, @ForAll long y) {
        BigInteger product = unsigned(x).multiply(unsigned(y));
        assertThat(unsigned(Wide.high(x, y))).isEqualTo(product.shiftRight(64));
    }

    @Property
    void aQuotientIsThatOfBigInteger(@ForAll long high, @ForAll long low, @ForAll long divisor) {
        Assume.that(Long.compareUnsigned(high, divisor) < 0);
        BigInteger dividend = unsigned(high).shiftLeft(64).add(unsigned(low));
        assertThat(unsigned(Wide.divide(high, low, divisor))).isEqualTo(dividend.divide(unsigned(divisor)));
    }

    /** Divisors just above the upper half, where an estimated digit is most often one or two too large. */
    @Property
    void aQuotientIsThatOfBigIntegerWhereItIsLargest(@ForAll long high, @ForAll long low, @ForAll int above) {
        long divisor = high + 1 + Math.abs(above % 5);
        Assume.that(Long.compareUnsigned(high, divisor) < 0);
        BigInteger dividend = unsigned(high).shiftLeft(64).add(unsigned(low));
        assertThat(unsigned(Wide.divide(high, low, divisor))).isEqualTo(dividend.divide(unsigned(divisor)));
    }

    private static BigInteger unsigned(long value) {
        return new BigInteger(Long.toUnsignedString(value));
    }
}
