// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.bank.Iban;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** A supplier is paid on another account from now on; written only with the approval of a second person. */
public record BankDetailsChanged(String supplier, Iban account) implements Fact {
    public static final FactType<BankDetailsChanged> TYPE = new FactType<>(
            "BankDetailsChanged", 1, BankDetailsChanged.class, BankDetailsChanged::write, BankDetailsChanged::read);

    @Override
    public FactType<BankDetailsChanged> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("supplier", supplier).text("account", account.value());
    }

    static BankDetailsChanged read(FieldReader in, int version) {
        return new BankDetailsChanged(in.text("supplier"), in.parsed("account", Iban::new));
    }
}
