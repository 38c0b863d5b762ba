// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A customer withheld a part of what it paid; its certificate is to come. It stands in the batch of the payment, or of the
 * sale at a till.
 *
 * @param payment the number of the payment, or of the sale at a till
 * @param invoice that it paid; the sale itself at a till
 * @param withheld above zero; in the list of what is open below zero for what goods took back that came back after the
 *     certificate
 * @param rate that was agreed; empty where an older program wrote it, and for what follows another
 */
public record CustomerWithheld(
        String customer, String payment, String invoice, LocalDate on, Money withheld, Optional<Percent> rate)
        implements Fact {
    public static final FactType<CustomerWithheld> TYPE = new FactType<>(
            "CustomerWithheld", 1, CustomerWithheld.class, CustomerWithheld::write, (in, version) -> read(in));

    @Override
    public FactType<CustomerWithheld> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("customer", customer)
                .text("payment", payment)
                .text("invoice", invoice)
                .date("on", on)
                .money("withheld", withheld)
                .maybe("rate", rate);
    }

    static CustomerWithheld read(FieldReader in) {
        return new CustomerWithheld(
                in.text("customer"),
                in.text("payment"),
                in.text("invoice"),
                in.date("on"),
                in.money("withheld"),
                in.has("rate") ? Optional.of(in.parsed("rate", Percent::of)) : Optional.empty());
    }
}
