// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import dev.mizan.spi.fiscal.FiscalKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A document that was written and is to be handed to the authority, or exported.
 *
 * @param id its unique id: the key under which the authority is asked
 * @param simplified whether it is one to a consumer
 * @param issuedAt when, for the deadline
 */
public record Issued(
        UUID id,
        FiscalKind kind,
        boolean simplified,
        Instant issuedAt,
        FiscalState state,
        FiscalStamp stamp,
        Artefact artefact) {
    /** The same as an authority gave it back cleared: with its bytes and its QR code, and free to be handed over. */
    public Issued cleared(Artefact returned, String qr) {
        FiscalStamp with = new FiscalStamp(
                stamp.number(),
                stamp.counter(),
                stamp.previous(),
                stamp.hash(),
                stamp.signature(),
                stamp.certificate(),
                qr);
        return new Issued(id, kind, simplified, issuedAt, FiscalState.STAMPED, with, returned);
    }
}
