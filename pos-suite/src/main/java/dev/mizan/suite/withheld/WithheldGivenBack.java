// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/**
 * Goods came back to a till that tax was withheld from, and their share of it was given back. It stands in the batch of the
 * return. Less is to be certified of the sale; where its certificate came before, the next one is less by this.
 *
 * @param payment the number of the sale, of a debit note or of a prepayment of it
 * @param document the number of the return
 * @param amount above zero
 */
public record WithheldGivenBack(String customer, String payment, String document, LocalDate on, Money amount)
        implements Fact {
    public static final FactType<WithheldGivenBack> TYPE = new FactType<>(
            "WithheldGivenBack", 1, WithheldGivenBack.class, WithheldGivenBack::write, (in, version) -> read(in));

    @Override
    public FactType<WithheldGivenBack> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("customer", customer)
                .text("payment", payment)
                .text("document", document)
                .date("on", on)
                .money("amount", amount);
    }

    private static WithheldGivenBack read(FieldReader in) {
        return new WithheldGivenBack(
                in.text("customer"), in.text("payment"), in.text("document"), in.date("on"), in.money("amount"));
    }
}
