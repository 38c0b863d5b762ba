// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A building as IRS Publication 946 reckons it, without its tables: even parts of {@code months} from the middle of a month.
 * The printed parts are of a thousandth of a per cent: those of the 27.5 years go up and down by one from the tenth year on,
 * and the first of the 39 years counts 0.107 per cent for each half month.
 */
record PrintedBuilding(int months, int month) {
    /** Half months of the first year. */
    private int first() {
        return 24 - (2 * month - 1);
    }

    /** How many tax years its life is in. */
    int years() {
        return 1 + (2 * months - first() + 23) / 24;
    }

    private int last() {
        return 2 * months - first() - 24 * (years() - 2);
    }

    /** The printed parts, in millionths of a per cent. */
    List<Long> millionths() {
        List<Long> parts = new ArrayList<>();
        BigDecimal left = BigDecimal.valueOf(100);
        for (int year = 1; year < years(); year++) {
            BigDecimal part = year == 1 && months == 468
                    ? new BigDecimal("0.107").multiply(BigDecimal.valueOf(first()))
                    : BigDecimal.valueOf(100L * (year == 1 ? first() : 24))
                            .divide(BigDecimal.valueOf(2L * months), 3, RoundingMode.HALF_UP);
            boolean up = months == 330 && year >= 10 && year <= 27 && year % 2 == (month <= 6 ? 0 : 1);
            part = up ? part.add(new BigDecimal("0.001")) : part;
            parts.add(part.movePointRight(6).longValueExact());
            left = left.subtract(part);
        }
        parts.add(left.movePointRight(6).longValueExact());
        return parts;
    }

    private static long part(long cost, long millionths, int served, int of) {
        return BigDecimal.valueOf(cost)
                .multiply(BigDecimal.valueOf(millionths))
                .multiply(BigDecimal.valueOf(served))
                .divide(BigDecimal.valueOf(100_000_000L).multiply(BigDecimal.valueOf(of)), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** What so many years take of a cost. */
    long worn(long cost, int ended) {
        long worn = 0;
        for (int year = 0; year < ended; year++) {
            long row = part(cost, millionths().get(year), 1, 1);
            worn += year == years() - 1 ? cost - worn : Math.min(row, cost - worn);
        }
        return worn;
    }

    /** What is taken of a cost by a disposal in a year, from 0, and a month of it. */
    long wornBy(long cost, int year, int gone) {
        long before = worn(cost, year);
        int served = 2 * gone - 1;
        long taken = year == years() - 1
                ? part(cost - before, 100_000_000L, Math.min(served, last()), last())
                : part(cost, millionths().get(year), served, 24);
        return Math.min(cost, before + (year == 0 ? 0 : taken));
    }

    /** The printed parts are never further from even ones than five thousandths of a per cent and half a unit a year. */
    void isNearEvenWear(long cost, int ended, long worn) {
        long served = Math.min(2L * months, ended == 0 ? 0 : first() + 24L * (ended - 1));
        BigDecimal even =
                BigDecimal.valueOf(cost * served).divide(BigDecimal.valueOf(2L * months), 6, RoundingMode.DOWN);
        BigDecimal far =
                BigDecimal.valueOf(cost).multiply(new BigDecimal("0.00005")).add(BigDecimal.valueOf(ended));
        assertThat(BigDecimal.valueOf(worn).subtract(even).abs()).isLessThanOrEqualTo(far);
    }
}
