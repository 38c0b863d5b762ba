// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.tender.PlannedTender;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import java.util.List;

/**
 * More payments are planned for what was begun: another card after a decline, or a bill that is split after all.
 *
 * @param planned the new ones only
 */
public record TenderAdded(CheckoutId checkout, long session, Currency currency, List<PlannedTender> planned)
        implements Fact {
    /** How it is written. */
    public static final FactType<TenderAdded> TYPE =
            new FactType<>("TenderAdded", 1, TenderAdded.class, TenderAdded::write, TenderAdded::read);

    public TenderAdded {
        planned = List.copyOf(planned);
    }

    private void write(FieldWriter out) {
        BegunFields.writeHead(checkout, session, out);
        out.text("currency", currency.code());
        BegunFields.writePlanned(planned, out);
    }

    private static TenderAdded read(FieldReader in, int version) {
        CheckoutId checkout = BegunFields.checkout(in);
        long session = in.number("session");
        Currency currency = in.parsed("currency", Currency::of);
        return new TenderAdded(checkout, session, currency, BegunFields.planned(in, currency));
    }

    @Override
    public FactType<TenderAdded> factType() {
        return TYPE;
    }
}
