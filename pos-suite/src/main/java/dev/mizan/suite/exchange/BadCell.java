// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;

/** Leaves the reading of a row at its first bad cell; caught by {@link Tally}. */
final class BadCell extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String column;
    private final transient Refused<?> why;

    BadCell(String column, Refused<?> why) {
        super(why.toString(), null, false, false);
        this.column = column;
        this.why = why;
    }

    static BadCell of(String column, Reason reason, Object... facts) {
        return new BadCell(column, (Refused<?>) Outcome.<Void>refused(reason, facts));
    }

    BadRow at(long line) {
        return new BadRow(line, column, why);
    }
}
