// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.PaymentStep;
import dev.mizan.suite.pay.fact.TillPayment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Cards that customers leave with whoever keeps them: kept with a payment, charged with the customer there or as was agreed
 * without, and forgotten. The shop knows a card by a token that is worth nothing anywhere else, and by its last digits. Calls
 * that ask the terminal block as those of {@link PaymentDoor} do; any thread.
 */
public final class CardsDoor {
    /** How long money that is only set aside to see a card stands at most. */
    private static final Duration SEEN_WITHIN = Duration.ofHours(1);

    private final Flows flows;
    private final Workplace place;
    private final String keeper;
    private final PaymentDoor door;

    /** Opened by the till. @param keeper the shop's name for whoever keeps cards behind the terminal, 1 to 40 characters */
    public CardsDoor(Flows flows, Workplace place, String keeper, PaymentDoor door) {
        if (keeper.isBlank() || keeper.length() > 40) {
            throw new IllegalArgumentException("a keeper has a name of 1 to 40 characters: \"" + keeper + "\"");
        }
        this.flows = flows;
        this.place = place;
        this.keeper = keeper;
        this.door = door;
    }

    /**
     * Pays a bill, or a part of it, at the terminal and keeps the card. It is on file where the payment is approved and the
     * terminal tells a token, under the payment's reference; a customer who says no at the terminal pays all the same.
     *
     * @param agreement what may be charged later without the customer; empty for nothing
     */
    public Outcome<PaymentStep> keep(
            CheckoutId begun,
            Money amount,
            CustomerId customer,
            Optional<ChargeAgreement> agreement,
            Consumer<Interaction> shown) {
        PaymentReference card = newReference();
        PaymentRequest request = PaymentRequest.purchase(card, amount).by(new PaymentWay.AtTerminal(true));
        return ask(card, customer, agreement).then(asked -> door.pay(begun, TenderKind.CARD, request, shown));
    }

    /**
     * Keeps a card without a sale: an amount is set aside to see the card, and let go at once. Answers the card; refused with
     * NOT_ON_FILE where none was kept.
     *
     * @param seen as little as the acquirer takes
     */
    public Outcome<CardOnFile> keepWithoutASale(
            Money seen, CustomerId customer, Optional<ChargeAgreement> agreement, Consumer<Interaction> shown) {
        PaymentReference card = newReference();
        PaymentRequest request = new PaymentRequest(card, PaymentOperation.AUTHORISE, seen, Optional.empty())
                .by(new PaymentWay.AtTerminal(true));
        return ask(card, customer, agreement)
                .then(asked -> door.authorisations().authorise(request, "a card on file", SEEN_WITHIN, shown))
                .then(held -> {
                    if (held.attempt().posted().isPositive()) {
                        Outcome<TillPayment> unused = door.authorisations().release(card, shown);
                    }
                    return find(card);
                });
    }

    private Outcome<CardAsked> ask(PaymentReference card, CustomerId customer, Optional<ChargeAgreement> agreement) {
        return flows.run(place, new AskForCard(new CardAsked(card, customer, keeper, agreement)));
    }

    /** Pays from a card with the customer there, or at the shop's own page: the bank may want them to prove who they are. */
    public Outcome<PaymentStep> pay(
            PaymentReference card, CheckoutId begun, Money amount, Consumer<Interaction> shown) {
        return fromFile(card, amount).then(it -> door.pay(begun, TenderKind.CARD, it, shown));
    }

    /**
     * Charges a card without the customer, as they agreed to. Refused with NO_AGREEMENT, OVER_AGREEMENT, AGREEMENT_OVER or
     * TOO_SOON, and with BUSY while an earlier charge to it is in doubt; declined by {@link PaymentOutcome.Declined#STEP_UP}
     * where the bank wants to see the customer: see {@link #chargeOrSendLink}.
     */
    public Outcome<PaymentStep> charge(
            PaymentReference card, CheckoutId begun, Money amount, Consumer<Interaction> shown) {
        return asAgreed(card, amount).then(it -> door.pay(begun, TenderKind.CARD, it, shown));
    }

    /** What asks a card for an amount with the customer there; refused as {@link #find}. */
    public Outcome<PaymentRequest> fromFile(PaymentReference card, Money amount) {
        return find(card)
                .map(it -> PaymentRequest.purchase(newReference(), amount).by(new PaymentWay.OnFile(it.token())));
    }

    /** What asks it as was agreed without them; refused as {@link #find}, and by the agreement once it is asked. */
    public Outcome<PaymentRequest> asAgreed(PaymentReference card, Money amount) {
        return find(card)
                .map(it -> PaymentRequest.purchase(newReference(), amount).by(new PaymentWay.Agreed(it.token(), card)));
    }

    /**
     * The same, and where the bank wants to see the customer, a link is shown that the shop sends them: the bill is pending
     * until it is paid behind that link or {@link PaymentDoor#turn()} gives it up.
     */
    public Outcome<PaymentStep> chargeOrSendLink(
            PaymentReference card, CheckoutId begun, Money amount, Consumer<Interaction> shown) {
        return charge(card, begun, amount, shown)
                .then(step -> wantsTheCustomer(step)
                        ? door.pay(
                                begun,
                                TenderKind.CARD,
                                PaymentRequest.purchase(newReference(), amount).by(new PaymentWay.ByLink()),
                                shown)
                        : Outcome.done(step));
    }

    /** Whether a charge was declined because the customer is to prove who they are. */
    public static boolean wantsTheCustomer(PaymentStep step) {
        return step.payment().attempt().outcome() instanceof PaymentOutcome.Declined it
                && it.code().equals(PaymentOutcome.Declined.STEP_UP);
    }

    /** A card that may be charged here; refused with NOT_ON_FILE, FORGOTTEN or OTHER_KEEPER. */
    public Outcome<CardOnFile> find(PaymentReference card) {
        return flows.look(place, reading -> FollowCards.find(reading, card))
                .then(it -> it.keeper().equals(keeper)
                        ? Outcome.done(it)
                        : Outcome.refused(CardReason.OTHER_KEEPER, "card", card, "keeper", it.keeper()));
    }

    /** A customer's cards that may be charged here, the oldest first. */
    public List<CardOnFile> of(CustomerId customer) {
        return flows.look(place, reading -> reading.state(CardsFold.class).of(customer)).stream()
                .filter(it -> it.keeper().equals(keeper))
                .toList();
    }

    /**
     * The cards that may be charged here and that a sale, or a debit note of it, was paid with: kept with a payment of it, or
     * charged by one, as far as the till still remembers that.
     */
    public Outcome<List<CardOnFile>> paid(DocumentId sale) {
        return flows.look(place, reading -> CardsOfSale.of(reading, sale))
                .map(all ->
                        all.stream().filter(it -> it.keeper().equals(keeper)).toList());
    }

    /** Where its cards are charged. */
    public PaymentDoor terminal() {
        return door;
    }

    /**
     * Has nothing charged to a card any more, from now on and for ever, and asks its keeper to forget it. A keeper who does
     * not answer is asked again by {@link #turn()}.
     *
     * @param why a few words
     */
    public Outcome<CardForgotten> forget(PaymentReference card, String why) {
        return find(card)
                .then(it -> flows.run(place, new ForgetCard(card, why)))
                .map(forgotten -> {
                    List<CardOnFile> unused = turn();
                    return forgotten;
                });
    }

    /** Forgets all cards of a customer that are kept here. */
    public List<CardForgotten> forgetAll(CustomerId customer, String why) {
        return of(customer).stream()
                .map(it -> forget(it.reference(), why).orElseThrow())
                .toList();
    }

    /** Asks the keeper to forget what is to be forgotten; answers what it has not confirmed, for a person to see to. */
    public List<CardOnFile> turn() {
        for (CardOnFile card : toErase()) {
            if (sharedWithAnother(card) || door.forget(card.token())) {
                flows.run(place, new EraseCard(card.reference(), false)).orElseThrow();
            }
        }
        return toErase();
    }

    /** A keeper may know one card by one token, whoever left it: it goes when the last of them is forgotten. */
    private boolean sharedWithAnother(CardOnFile card) {
        return flows.look(place, reading -> reading.state(CardsFold.class).by(card.token())).stream()
                .anyMatch(it -> it.isOnFile() && it.keeper().equals(keeper));
    }

    private List<CardOnFile> toErase() {
        return flows.look(place, reading -> reading.state(CardsFold.class).toErase()).stream()
                .filter(it -> it.keeper().equals(keeper))
                .toList();
    }

    /** A person had the keeper forget a card, at the keeper's own pages. Refused with STILL_KEPT or NOT_ON_FILE. */
    public Outcome<CardErased> erased(PaymentReference card) {
        return flows.run(place, new EraseCard(card, true));
    }

    private PaymentReference newReference() {
        return flows.look(place, reading -> PaymentReference.of(reading.env().newId()));
    }
}
