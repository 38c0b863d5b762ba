// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Reading;
import java.util.List;

/** Decides what a file changes: the same for a dry run as for a real one. */
interface Plan {
    /** The facts that take in the good rows, none where nothing changes; every row is counted. */
    Outcome<List<Fact>> decide(Sheet sheet, Tally tally, Reading reading);
}
