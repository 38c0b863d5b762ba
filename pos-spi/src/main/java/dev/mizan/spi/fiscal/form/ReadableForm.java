// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.form;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.outcome.Outcome;

/**
 * Makes the form of a tax document that people read, with the document's own bytes inside.
 *
 * <p><b>When:</b> once a document may be handed over, or when it is archived. <b>Thread:</b> any, many at once. <b>May it
 * block?</b> It computes only. <b>On failure:</b> what it can not show is a {@link FormReason}, and nothing is made.
 * <b>How to test it:</b> {@code FormContract} of pos-testkit; docs/contracts/form.md tells its rules.
 */
public interface ReadableForm {
    /**
     * The form; equal documents give equal bytes. It shows amounts as the document tells them and computes none.
     *
     * @param document what it says
     * @param issued how it was stamped, and its bytes
     */
    Outcome<Artefact> of(FiscalDocument document, Issued issued);
}
