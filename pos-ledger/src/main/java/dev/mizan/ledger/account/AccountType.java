// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.spi.value.Text;

/** The five elements of financial statements, in the words of the IFRS Conceptual Framework. */
public enum AccountType {
    ASSET(Side.DEBIT, "Assets", "الأصول"),
    LIABILITY(Side.CREDIT, "Liabilities", "الالتزامات"),
    EQUITY(Side.CREDIT, "Equity", "حقوق الملكية"),
    INCOME(Side.CREDIT, "Income", "الدخل"),
    EXPENSE(Side.DEBIT, "Expenses", "المصروفات");

    private final Side normal;
    private final Text heading;

    AccountType(Side normal, String en, String ar) {
        this.normal = normal;
        this.heading = Text.of(en, ar);
    }

    /** The side that increases it. */
    public Side normal() {
        return normal;
    }

    /** Its heading in a statement. */
    public Text heading() {
        return heading;
    }

    /** Whether it is closed to equity at the year's end: income and expenses. */
    public boolean temporary() {
        return this == INCOME || this == EXPENSE;
    }
}
