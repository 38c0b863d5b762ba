// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import java.util.List;

/**
 * A document as a regime made it, ready to be written.
 *
 * @param state whether it may be handed over
 * @param stamp what proves it
 * @param artefact the document itself, byte for byte as it is archived and sent
 * @param head where the chain stands after it
 * @param printed what the receipt must show, in this order
 * @param warnings what a person should look at
 */
public record FiscalResult(
        FiscalState state,
        FiscalStamp stamp,
        Artefact artefact,
        ChainHead head,
        List<String> printed,
        List<FiscalNote> warnings) {
    public FiscalResult {
        printed = List.copyOf(printed);
        warnings = List.copyOf(warnings);
    }
}
