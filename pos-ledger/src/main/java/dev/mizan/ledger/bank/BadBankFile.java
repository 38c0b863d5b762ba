// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.ledger.internal.Xml;

/** A file stopped making sense; becomes a refusal before it leaves the room. */
final class BadBankFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final BankReason reason;
    final int line;

    BadBankFile(BankReason reason, int line, String detail) {
        super(detail);
        this.reason = reason;
        this.line = line;
    }

    /** A message as XML; one that is none, or declares a document type, is a bad file. */
    static Xml.Element read(String xml) {
        try {
            return Xml.read(xml);
        } catch (Xml.Bad e) {
            BankReason reason = e.declares() ? BankReason.ENTITY_REFUSED : BankReason.BAD_FILE;
            throw new BadBankFile(reason, e.line(), String.valueOf(e.getMessage()));
        }
    }
}
