// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.CardMatch;
import dev.mizan.ledger.card.CardSlip;
import dev.mizan.ledger.card.match.OpenCard;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All that the books had on a clearing account under one reference. */
final class CardTrail {
    private final String reference;
    private final LocalDate since;
    private Money charged;
    private Money given;
    private Money settled;
    private Money closed;

    CardTrail(String reference, LocalDate since, Currency currency) {
        this.reference = reference;
        this.since = since;
        this.charged = Money.zero(currency);
        this.given = charged;
        this.settled = charged;
        this.closed = charged;
    }

    /** What the shop posted: above zero where the customer paid, below where the customer was paid. */
    void took(Money amount) {
        if (amount.isNegative()) {
            given = given.plus(amount);
        } else {
            charged = charged.plus(amount);
        }
    }

    void settled(Money amount) {
        settled = settled.plus(amount);
    }

    void closed(Money amount) {
        closed = closed.plus(amount);
    }

    boolean isOpen() {
        return !charged.plus(given).minus(settled).minus(closed).isZero();
    }

    /** As the till tells it: a payment, and what was given back under the same reference. */
    Stream<CardSlip> slips() {
        return Stream.of(charged, given)
                .filter(it -> !it.isZero())
                .map(amount -> new CardSlip(reference, since, amount));
    }

    OpenCard open(List<CardMatch> matches) {
        CardMatch.State state = matches.stream()
                .map(CardMatch::state)
                .filter(it -> it != CardMatch.State.AGREED)
                .findFirst()
                .orElse(matches.isEmpty() ? CardMatch.State.NOT_AT_TILL : CardMatch.State.AGREED);
        return new OpenCard(reference, since, charged.plus(given), settled, closed, state);
    }
}
