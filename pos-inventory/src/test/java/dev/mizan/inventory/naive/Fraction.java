// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.naive;

import java.math.BigInteger;

/** An exact fraction; the denominator is above zero. */
record Fraction(BigInteger numerator, BigInteger denominator) {
    static final Fraction ZERO = of(0);

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(long part, long whole) {
        return new Fraction(
                numerator.multiply(BigInteger.valueOf(part)), denominator.multiply(BigInteger.valueOf(whole)));
    }

    /** To the nearest whole number, a half upwards; for fractions that are not negative. */
    long rounded() {
        BigInteger two = BigInteger.TWO;
        return numerator
                .multiply(two)
                .add(denominator)
                .divide(denominator.multiply(two))
                .longValueExact();
    }

    /** To the nearest whole number, a half downwards; for fractions that are not negative. */
    long roundedDown() {
        BigInteger whole = denominator.multiply(BigInteger.TWO);
        BigInteger[] parts =
                numerator.multiply(BigInteger.TWO).subtract(denominator).divideAndRemainder(whole);
        return parts[0].longValueExact() + Math.max(parts[1].signum(), 0);
    }

    /** Up to a multiple of 1/10,000; for fractions that are not negative. */
    Fraction upToGrains() {
        BigInteger grains = BigInteger.valueOf(10_000);
        BigInteger[] parts = numerator.multiply(grains).divideAndRemainder(denominator);
        return new Fraction(parts[0].add(BigInteger.valueOf(parts[1].signum())), grains);
    }
}
