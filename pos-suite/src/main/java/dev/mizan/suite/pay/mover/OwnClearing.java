// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.mover;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.card.CardRules;
import dev.mizan.ledger.card.PaymentRules;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.books.Furnish;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.LedgerFold;

/**
 * Gives the kinds that only their mover tells of accounts of their own before the first payment of one: what a seller on
 * instalments owes is no card receipt. A shop that takes none keeps the chart that it has.
 */
public final class OwnClearing {
    private OwnClearing() {}

    /** Adds what the books lack for a kind; nothing for the others. */
    public static void furnish(Flows flows, Workplace place, TenderKind kind) {
        if (kind.toldByItsMover()) {
            Currency currency = flows.look(
                    place,
                    reading -> reading.state(LedgerFold.class).books().chart().currency());
            add(flows, place, new Furnish(CardRules.accounts(currency), CardRules.all()));
            add(flows, place, new Furnish(PaymentRules.accounts(currency), PaymentRules.all()));
        }
    }

    private static void add(Flows flows, Workplace place, Furnish furniture) {
        if (flows.look(place, furniture::isNeeded)) {
            flows.run(place, furniture).orElseThrow();
        }
    }
}
