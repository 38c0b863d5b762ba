// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.course.AttemptEvent;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.PaymentMoved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cards of customers, from when one is asked for until its token is erased. */
public final class CardsFold implements Fold {
    /** What cards on file write. */
    public static final Set<FactType<?>> FACTS =
            Set.of(CardAsked.TYPE, CardKept.TYPE, CardCharged.TYPE, CardForgotten.TYPE, CardErased.TYPE);

    private final Map<PaymentReference, CardAsked> asked = new LinkedHashMap<>();
    private final Map<PaymentReference, CardOnFile> cards = new LinkedHashMap<>();

    /** No card is on file. */
    public CardsFold() {}

    /** A card by the request that kept it, also one that is forgotten and not erased yet. */
    public Optional<CardOnFile> find(PaymentReference card) {
        return Optional.ofNullable(cards.get(card));
    }

    /** A customer's cards that may be charged, at all keepers, the oldest first. */
    public List<CardOnFile> of(CustomerId customer) {
        return cards.values().stream()
                .filter(it -> it.isOnFile() && it.customer().equals(customer))
                .toList();
    }

    /** Cards that are forgotten, and whose token may still stand for them at its keeper. */
    public List<CardOnFile> toErase() {
        return cards.values().stream().filter(it -> !it.isOnFile()).toList();
    }

    Optional<CardAsked> asked(PaymentReference card) {
        return Optional.ofNullable(asked.get(card));
    }

    /** All cards that a token stands for: a keeper may give two customers the same. */
    List<CardOnFile> by(PaymentToken token) {
        return cards.values().stream().filter(it -> it.token().equals(token)).toList();
    }

    /** Cards whose last charge as agreed this was. */
    Stream<CardOnFile> chargedBy(PaymentReference payment) {
        return cards.values().stream()
                .filter(it -> it.charged()
                        .filter(last -> last.charge().equals(payment))
                        .isPresent());
    }

    @Override
    public String name() {
        return "cards-on-file";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Stream.concat(FACTS.stream(), Stream.of(PaymentMoved.TYPE)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof CardAsked it) {
            asked.put(it.card(), it);
        } else if (fact instanceof PaymentMoved moved) {
            moved(moved);
        } else if (fact instanceof CardKept it) {
            cards.put(it.asked().card(), new CardOnFile(it, Optional.empty(), Optional.empty()));
        } else if (fact instanceof CardCharged it) {
            cards.computeIfPresent(it.card(), (card, before) -> before.with(Optional.of(it)));
        } else if (fact instanceof CardForgotten it) {
            cards.computeIfPresent(it.card(), (card, before) -> before.forgottenFor(it.why()));
        } else if (fact instanceof CardErased it) {
            cards.remove(it.card());
        }
    }

    /** What is over without a token keeps no card, but never seen is no proof; a charge that was reversed leaves room for the next one. */
    private void moved(PaymentMoved fact) {
        boolean over = FollowCards.told(fact.event())
                .filter(it -> !it.kind().open())
                .filter(it -> it.kind() != OutcomeKind.NOT_STARTED || fact.event() instanceof AttemptEvent.Answered)
                .isPresent();
        if (over) {
            asked.remove(fact.reference());
        }
        if (over && fact.event() instanceof AttemptEvent.Reversed) {
            cards.replaceAll((card, it) -> it.charged()
                            .filter(charged -> charged.charge().equals(fact.reference()))
                            .isPresent()
                    ? it.with(Optional.empty())
                    : it);
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.list("asked", asked.values(), CardAsked::write).list("cards", cards.values(), CardOnFile::write);
    }

    @Override
    public void read(FieldReader in) {
        asked.clear();
        cards.clear();
        in.list("asked", fields -> CardAsked.read(fields, 1)).forEach(it -> asked.put(it.card(), it));
        in.list("cards", CardOnFile::read).forEach(it -> cards.put(it.reference(), it));
    }
}
