// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cashvat;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;

/**
 * From a day on VAT on account is declared as it is paid, or as it is invoiced again.
 *
 * @param onPayment false where the shop leaves the scheme: what waited falls due in the same batch
 * @param from the first day of documents that it holds for
 */
public record VatBasisChosen(boolean onPayment, LocalDate from) implements Fact {
    public static final FactType<VatBasisChosen> TYPE =
            new FactType<>("VatBasisChosen", 1, VatBasisChosen.class, VatBasisChosen::write, VatBasisChosen::read);

    @Override
    public FactType<VatBasisChosen> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.flag("on-payment", onPayment).date("from", from);
    }

    static VatBasisChosen read(FieldReader in, int version) {
        return new VatBasisChosen(in.flag("on-payment"), in.date("from"));
    }
}
