// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.tax;

import dev.mizan.spi.tax.TaxEngine;
import dev.mizan.spi.tax.TaxQuestion;

/** An engine with its books, fresh for each rule: a service on loopback, or a vendor's sandbox. */
public interface TaxEngineBench {
    /** An engine on these books; a second one is the same shop after a restart. */
    TaxEngine open();

    /** A question that the engine can answer, with so many lines; some prices hold the tax, some do not. */
    TaxQuestion question(int lines);

    /** A question about a place that the engine does not know. */
    TaxQuestion nowhere();

    /** How many documents stand in the engine's books. */
    int taken();

    /**
     * The answer to the next commit is lost on its way, the document is taken.
     *
     * @return false where the bench can not do that
     */
    boolean loseNextAnswer();
}
