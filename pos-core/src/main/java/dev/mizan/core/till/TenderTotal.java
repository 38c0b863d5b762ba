// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.tender.TenderKind;

/**
 * What went through the till in one kind of tender, in minor units.
 *
 * @param takings how many tenders were taken
 * @param taken in sales; for cash, less change
 * @param refunds how many tenders were given back
 * @param refunded in returns
 */
public record TenderTotal(TenderKind kind, long takings, long taken, long refunds, long refunded) {
    /** What is left of it. */
    public long net() {
        return Math.subtractExact(taken, refunded);
    }

    TenderTotal plus(TenderTotal other) {
        return new TenderTotal(
                kind,
                Math.addExact(takings, other.takings),
                Math.addExact(taken, other.taken),
                Math.addExact(refunds, other.refunds),
                Math.addExact(refunded, other.refunded));
    }

    long[] columns() {
        return new long[] {takings, taken, refunds, refunded};
    }

    static TenderTotal of(TenderKind kind, long[] columns) {
        return new TenderTotal(kind, columns[0], columns[1], columns[2], columns[3]);
    }
}
