// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.CardMatch;
import dev.mizan.ledger.card.CardSlip;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.match.OpenCard;
import dev.mizan.ledger.card.match.TakenCard;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that the books had on a clearing account under one reference. */
final class CardTrail {
    private final String reference;
    private final String account;
    private final LocalDate since;
    private LocalDate last;
    private Money charged;
    private Money given;
    private Money closed;
    private PaymentSlip marks = PaymentSlip.NONE;
    private final List<Money> settled = new ArrayList<>();

    /** @param none nothing, in the currency of the books */
    CardTrail(String reference, String account, LocalDate since, Money none) {
        this.reference = reference;
        this.account = account;
        this.since = since;
        this.last = since;
        this.charged = none;
        this.given = none;
        this.closed = none;
    }

    /** What the shop posted: above zero where the customer paid, below where the customer was paid. */
    void took(Money amount) {
        if (amount.isNegative()) {
            given = given.plus(amount);
        } else {
            charged = charged.plus(amount);
        }
    }

    /** What the till wrote down of it beside the amount. */
    void marked(PaymentSlip slip) {
        marks = slip;
    }

    /** One line of an acquirer. */
    void settled(Money amount) {
        settled.add(amount);
    }

    void closed(Money amount) {
        closed = closed.plus(amount);
    }

    void touched(LocalDate on) {
        last = on.isAfter(last) ? on : last;
    }

    String reference() {
        return reference;
    }

    String account() {
        return account;
    }

    LocalDate last() {
        return last;
    }

    private Money open() {
        return charged.plus(given).minus(settled()).minus(closed);
    }

    private Money settled() {
        return Money.sum(closed.currency(), settled);
    }

    boolean isOpen() {
        return !open().isZero();
    }

    /** As the till tells it: a payment, and what was given back under the same reference. */
    Stream<CardSlip> slips() {
        return Stream.of(charged, given)
                .filter(it -> !it.isZero())
                .map(amount -> new CardSlip(reference, since, amount));
    }

    /** The same with what till and terminal wrote beside it. */
    Stream<TakenCard> taken(PaymentSlip terminal) {
        PaymentSlip both = new PaymentSlip(
                either(marks.scheme(), terminal.scheme()),
                either(marks.lastDigits(), terminal.lastDigits()),
                either(marks.authorisation(), terminal.authorisation()));
        return slips().map(slip -> new TakenCard(
                slip,
                both,
                !isOpen()
                        || settled.stream()
                                .anyMatch(it -> it.isNegative() == slip.amount().isNegative())));
    }

    private static String either(String till, String terminal) {
        return till.isBlank() ? terminal : till;
    }

    /** As acquirers told it; what they kept of it stands with their batches. */
    Stream<SettledLine> lines() {
        Money none = Money.zero(closed.currency());
        return settled.stream().map(amount -> new SettledLine(SettledLine.Kind.PAYMENT, reference, amount, none, none));
    }

    OpenCard open(List<CardMatch> matches) {
        CardMatch.State state = matches.stream()
                .map(CardMatch::state)
                .filter(it -> it != CardMatch.State.AGREED)
                .findFirst()
                .orElse(matches.isEmpty() ? CardMatch.State.NOT_AT_TILL : CardMatch.State.AGREED);
        return new OpenCard(reference, since, charged.plus(given), settled(), closed, state);
    }

    void write(FieldWriter out) {
        out.text("reference", reference)
                .text("account", account)
                .date("since", since)
                .date("last", last)
                .numbers("amounts", charged.minor(), given.minor(), closed.minor())
                .numbers("settled", settled.stream().mapToLong(Money::minor).toArray())
                .texts("marks", List.of(marks.scheme(), marks.lastDigits(), marks.authorisation()));
    }

    static CardTrail read(FieldReader in, Money none) {
        CardTrail trail = new CardTrail(in.text("reference"), in.text("account"), in.date("since"), none);
        trail.last = in.date("last");
        long[] amounts = in.numbers("amounts");
        trail.charged = Money.ofMinor(amounts[0], none.currency());
        trail.given = Money.ofMinor(amounts[1], none.currency());
        trail.closed = Money.ofMinor(amounts[2], none.currency());
        for (long each : in.numbers("settled")) {
            trail.settled.add(Money.ofMinor(each, none.currency()));
        }
        List<String> marks = in.texts("marks");
        trail.marks = new PaymentSlip(marks.get(0), marks.get(1), marks.get(2));
        return trail;
    }
}
