// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.treasury;

import dev.mizan.ledger.levy.WithholdingTable.Rate;
import dev.mizan.ledger.levy.WithholdingTable.Withheld;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Percent;

/** Part of a payment abroad was kept back for the authority. */
public record TaxWithheld(Withheld payment) implements Fact {
    public static final FactType<TaxWithheld> TYPE =
            new FactType<>("TaxWithheld", 1, TaxWithheld.class, TaxWithheld::write, TaxWithheld::read);

    @Override
    public FactType<TaxWithheld> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("party", payment.party())
                .text("country", payment.country())
                .text("service", payment.rate().service())
                .text("percent", payment.rate().percent().toString())
                .bilingual("label", payment.rate().label())
                .date("on", payment.on())
                .money("settled", payment.settled())
                .money("payment", payment.payment())
                .money("withheld", payment.withheld());
    }

    static TaxWithheld read(FieldReader in, int version) {
        String party = in.text("party");
        String country = in.text("country");
        Rate rate = new Rate(in.text("service"), in.parsed("percent", Percent::of), in.bilingual("label"));
        return new TaxWithheld(new Withheld(
                party, country, rate, in.date("on"), in.money("settled"), in.money("payment"), in.money("withheld")));
    }
}
