// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.account.AccountRole;

/** Which side of the shop a party stands on. */
public enum PartySide {
    CUSTOMER(AccountRole.RECEIVABLES),
    SUPPLIER(AccountRole.PAYABLES);

    private final AccountRole control;

    PartySide(AccountRole control) {
        this.control = control;
    }

    /** The role of its control account. */
    public AccountRole control() {
        return control;
    }
}
