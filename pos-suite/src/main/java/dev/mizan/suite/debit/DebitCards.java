// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.debit;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.onfile.CardOnFile;
import dev.mizan.suite.pay.onfile.CardReason;
import dev.mizan.suite.pay.onfile.CardsDoor;
import java.util.List;
import java.util.function.Consumer;

/**
 * Debit notes that a card on file pays, by its token alone: begun, journalled and asked as {@link DebitTerminal} does it. What
 * was agreed with the customer holds for a note as for a sale.
 */
public final class DebitCards {
    private final DebitTerminal terminal;
    private final CardsDoor cards;

    DebitCards(DebitTerminal terminal, CardsDoor cards) {
        this.terminal = terminal;
        this.cards = cards;
    }

    /**
     * All that is missing, charged as was agreed, without the customer, to the card on file that paid for the sale; of several,
     * the one that paid first. Refused with NONE_PAID where none did, and by {@link CardsDoor#charge}; then nothing stays begun.
     */
    public Outcome<DebitStep> charge(
            DocumentId sale, List<DebitedItem> items, SaleDebited.Cause cause, Consumer<Interaction> shown) {
        return cards.paid(sale)
                .then(paid -> paid.isEmpty()
                        ? Outcome.refused(CardReason.NONE_PAID, "document", sale)
                        : charge(paid.get(0), sale, items, cause, shown));
    }

    private Outcome<DebitStep> charge(
            CardOnFile card,
            DocumentId sale,
            List<DebitedItem> items,
            SaleDebited.Cause cause,
            Consumer<Interaction> shown) {
        return terminal.begin(sale, items, cause).then(begun -> {
            Outcome<DebitStep> step = charge(card.reference(), begun.checkout(), begun.due(), shown);
            if (!step.isDone()) {
                terminal.leave(begun.checkout());
            }
            return step;
        });
    }

    /** A part of what was begun, or all of it, as was agreed and without the customer. Refused as {@link CardsDoor#charge}. */
    public Outcome<DebitStep> charge(
            PaymentReference card, CheckoutId begun, Money amount, Consumer<Interaction> shown) {
        return cards.asAgreed(card, amount).then(it -> terminal.pay(begun, TenderKind.CARD, it, shown));
    }

    /** The same with the customer there: the bank may want them to prove who they are. */
    public Outcome<DebitStep> pay(PaymentReference card, CheckoutId begun, Money amount, Consumer<Interaction> shown) {
        return cards.fromFile(card, amount).then(it -> terminal.pay(begun, TenderKind.CARD, it, shown));
    }
}
