// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.tax;

import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.Submission;
import dev.mizan.spi.outcome.Outcome;
import java.time.Duration;
import java.util.List;

/**
 * A service outside the shop that knows the taxes of many jurisdictions. It says what each line bears while a basket is
 * priced, and is told of each document once it stands in the log.
 *
 * <p><b>When and on which thread:</b> {@link #quote} while a basket is priced, on a thread of the suite, within {@link
 * Capabilities#patience}; {@link #commit} and {@link #query} after the sale, on the thread of the host that
 * turns the outbox; {@link #health} on any. <b>May it block?</b> As long as the network takes; a quote that overruns counts
 * as {@link TaxEngineReason#UNAVAILABLE}, and the shop's policy ({@link OnFailure}) says whether the sale is refused or taxed by
 * its own book and marked. <b>On failure:</b> what can not be taxed is refused by name; a quote changes nothing, so that it
 * may be asked again. An answer to a commit that never came is {@link Submission.Unknown}, never an exception, and never sent
 * again before {@link #query}. <b>How to test it:</b> implement {@code TaxEngineContract} of pos-testkit; its rules are listed
 * in docs/contracts/tax-engine.md. Implementations are safe for use by many threads.
 */
public interface TaxEngine extends AutoCloseable {
    /**
     * What an engine asks for.
     *
     * @param patience how long {@link TaxEngine#quote} may take before it counts as failed; above zero
     * @param onFailure what the engine's maker advises to do then; the shop decides
     */
    record Capabilities(Duration patience, OnFailure onFailure) {
        public Capabilities {
            if (patience.isNegative() || patience.isZero()) {
                throw new IllegalArgumentException("no patience: " + patience);
            }
        }
    }

    /** Which engine, such as {@code vertex}; part of what is written, so it never changes. Small letters, digits, dashes. */
    String id();

    /** What it asks for. */
    Capabilities capabilities();

    /** The taxes of each line, in the order of the lines. The same question has the same taxes. */
    Outcome<TaxAnswer> quote(TaxQuestion question);

    /** Tells of a document; a return is one of its own, and none is ever taken back. One that is there already is not taken twice: its answer is that of the first time. */
    Submission commit(TaxDocument document);

    /**
     * Asks what became of a commit whose answer never came: {@link Submission.Accepted} where the document
     * stands, {@link Submission.RetryAfter} with no time where it certainly does not.
     *
     * @param document by its {@link TaxDocument#id}
     */
    Submission query(String document);

    /** What a person should look at. Empty where all is well. */
    List<FiscalNote> health();

    /** Lets go of connections; a second call does nothing. */
    @Override
    void close();
}
