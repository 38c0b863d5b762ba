// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.debit;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.sale.debit.Debiting;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Tender;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.onfile.CardsDoor;
import dev.mizan.suite.sell.SaleHistory;
import dev.mizan.suite.sell.Terms;
import java.util.List;

/**
 * Debit notes of a till: a sale that was charged too little is charged the rest, at the rates of its own day and in a tax
 * document of its own that names it. The tax of each rate is rounded half up once. What comes back later is paid back at
 * what receipt and notes charged for it. Refused by a {@link dev.mizan.core.sale.debit.DebitReason}: where nothing is
 * missing, for goods that came back, and where an engine outside the shop told the taxes.
 *
 * <p>Where tax was withheld from the sale it is withheld from the note too, at the same rate and without being named among
 * the tenders: money pays the rest. On an account it is withheld when the account is paid.
 *
 * <p>A wrong rate is no debit note: the goods are exchanged for themselves at the right one. Goods that are on no receipt
 * are sold.
 */
public final class DebitDoor {
    private final Flows flows;
    private final Workplace place;
    private final Terms terms;

    /** The door of a till. */
    public DebitDoor(Flows flows, Workplace place, Terms terms) {
        this.flows = flows;
        this.place = place;
        this.terms = terms;
    }

    /** Charges what is missing, paid in plain cash: {@link #due} of it. */
    public Outcome<Debited> charge(
            DocumentId sale, List<DebitedItem> items, SaleDebited.Cause cause, List<? extends Tender> tenders) {
        return flows.run(place, new ChargeMore(sale, items, cause, new ChargeMore.Paid(tenders), terms));
    }

    /** What of it would be paid in money: all but the tax that its buyer withholds, at the rate of the sale. */
    public Outcome<Money> due(DocumentId sale, List<DebitedItem> items) {
        return flows.look(
                place,
                reading -> SaleHistory.read(reading, sale).then(history -> {
                    Returnable sold = history.returnable();
                    return Debiting.due(sold, ChargeMore.notes(history, sold), BeginDebit.rate(history, sold), items);
                }));
    }

    /**
     * Makes what is missing durable before cards, wallets or anything scarce is asked for money; given up by {@code
     * till.abandon}. Nothing of the sale comes back meanwhile, and the till does not close.
     */
    public Outcome<DebitBegun> begin(
            DocumentId sale, List<DebitedItem> items, SaleDebited.Cause cause, List<PlannedTender> planned) {
        return flows.run(place, new BeginDebit(sale, items, cause, planned));
    }

    /** Writes the note that was begun: each payment under the key that was planned for it, cash for the rest. */
    public Outcome<Debited> charge(CheckoutId begun, List<? extends Tender> tenders) {
        return flows.run(place, new CompleteDebit(begun, tenders, terms));
    }

    /** Has a terminal pay what is missing. */
    public DebitTerminal at(PaymentDoor terminal) {
        return new DebitTerminal(flows, place, terms, terminal);
    }

    /** Has cards on file pay what is missing, by the terminal of their door ({@code till.cardsOnFile}). */
    public DebitCards onFile(CardsDoor cards) {
        return new DebitCards(at(cards.terminal()), cards);
    }

    /**
     * Charges what is missing on a customer's account, to be paid by its terms; the books need {@code books().furnish()}.
     * Goods that come back later are paid back whole at the till: the account owes what it owed.
     */
    public Outcome<Debited> charge(
            DocumentId sale, List<DebitedItem> items, SaleDebited.Cause cause, String customer, PaymentTerms later) {
        return flows.run(place, new ChargeMore(sale, items, cause, new ChargeMore.OnAccount(customer, later), terms));
    }
}
