// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

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
}
