// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.outcome.Outcome;
import java.util.List;

/**
 * Says which tax documents an occasion needs. Called by the single writer while a sale is decided, and again for a
 * document that is owed; a function of the occasion alone, it gives the same documents then.
 */
@FunctionalInterface
public interface FiscalPapers {
    /**
     * The documents, in the order in which they are stamped; none for what is no sale and no return. Refused where
     * something is missing, and with it the sale.
     */
    Outcome<List<FiscalDocument>> documents(Occasion occasion);
}
