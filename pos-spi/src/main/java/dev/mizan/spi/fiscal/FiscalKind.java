// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

/**
 * What a tax document does, by the codes of UNTDID 1001, and what else stands in a unit's chain. Amounts are positive in every
 * kind.
 */
public enum FiscalKind {
    /** Goods or services that were supplied. */
    INVOICE(388),
    /** Takes back an invoice or a part of it: a return, a discount given later. */
    CREDIT_NOTE(381),
    /** Adds to an invoice: a price that was too low. */
    DEBIT_NOTE(383),
    /** Money taken before the supply; the tax falls due with it. */
    PREPAYMENT(386),
    /** No document of trade: a period of a unit was closed, or the unit began. Without a code. */
    CLOSING(0),
    /** No document of trade: something that happened beside sales was signed. Without a code. */
    EVENT(0);

    private final int code;

    FiscalKind(int code) {
        this.code = code;
    }

    /** The code of UNTDID 1001; 0 for what is no document of trade. */
    public int code() {
        return code;
    }

    /** Whether it tells of a supply or of money for one; what does not is in no {@link FiscalDocument}. */
    public boolean isTrade() {
        return code != 0;
    }

    /** Whether it corrects another document, which it must then name with the reason. */
    public boolean corrects() {
        return this == CREDIT_NOTE || this == DEBIT_NOTE;
    }
}
