// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.lease;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What equal payments are worth today, as an exact fraction that is rounded once. */
final class PresentValue {
    private static final BigInteger YEAR = BigInteger.valueOf(12 * Percent.ONE_WHOLE);

    private final BigInteger grown;
    private final BigInteger plain;
    private final Rounding rounding;

    private PresentValue(BigInteger grown, BigInteger plain, Rounding rounding) {
        this.grown = grown;
        this.plain = plain;
        this.rounding = rounding;
    }

    /** What none, one, two and so on up to all payments of a lease are worth at the start of the first one's period. */
    static List<Money> ofRemaining(Lease lease, Rounding rounding) {
        BigInteger more =
                YEAR.add(BigInteger.valueOf(Math.multiplyExact(lease.rate().millionths(), lease.months())));
        BigInteger common = more.gcd(YEAR);
        return new PresentValue(more.divide(common), YEAR.divide(common), rounding).values(lease);
    }

    private List<Money> values(Lease lease) {
        List<Money> values = new ArrayList<>();
        values.add(Money.zero(lease.payment().currency()));
        BigInteger payment = BigInteger.valueOf(lease.payment().minor());
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (int i = 0; i < lease.payments(); i++) {
            numerator = denominator.multiply(grown).add(plain.multiply(numerator));
            denominator = denominator.multiply(grown);
            BigInteger worth = numerator.multiply(payment);
            long minor = lease.inAdvance()
                    ? divided(worth, denominator)
                    : divided(worth.multiply(plain), denominator.multiply(grown));
            values.add(Money.ofMinor(minor, lease.payment().currency()));
        }
        return values;
    }

    private long divided(BigInteger numerator, BigInteger denominator) {
        BigInteger step = BigInteger.valueOf(rounding.increment());
        RoundingMode mode = rounding.mode() == Rounding.Mode.EXACT
                ? RoundingMode.UNNECESSARY
                : RoundingMode.valueOf(rounding.mode().name());
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator.multiply(step)), 0, mode)
                .toBigInteger()
                .multiply(step)
                .longValueExact();
    }
}
