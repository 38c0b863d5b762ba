// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.spi.value.Text;

/** The two sides of an account. Inside the ledger an amount is signed: a debit is positive, a credit negative. */
public enum Side {
    DEBIT(1, "debit", "مدين"),
    CREDIT(-1, "credit", "دائن");

    private final int sign;
    private final Text word;

    Side(int sign, String en, String ar) {
        this.sign = sign;
        this.word = Text.of(en, ar);
    }

    /** An amount that stands on this side, as the ledger signs it. */
    public long signed(long minor) {
        return Math.multiplyExact(minor, sign);
    }

    /** The word that an accountant uses. */
    public Text word() {
        return word;
    }

    /** The side on which a signed amount stands. */
    public static Side of(long signed) {
        return signed < 0 ? CREDIT : DEBIT;
    }
}
