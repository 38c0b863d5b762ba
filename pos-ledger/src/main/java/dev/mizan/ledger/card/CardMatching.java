// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tenders of tills, the batches of terminals and the settlements of an acquirer side by side, by reference. A
 * payment and a refund of it may share a reference: they are told apart by their sign.
 */
public record CardMatching(List<CardMatch> all) {
    public CardMatching {
        all = List.copyOf(all);
    }

    private record Key(String reference, boolean refund) {}

    /** Puts the three sides together, in the order in which payments are met. Chargebacks are no payments and stay out. */
    public static CardMatching of(List<CardSlip> tills, List<CardSlip> terminals, List<Settlement> settlements) {
        return ofLines(
                tills,
                terminals,
                settlements.stream().flatMap(it -> it.lines().stream()).toList());
    }

    /** The same of an acquirer's lines, of whichever batches. */
    public static CardMatching ofLines(List<CardSlip> tills, List<CardSlip> terminals, List<SettledLine> lines) {
        Map<Key, Money> till = slips(tills);
        Map<Key, Money> terminal = slips(terminals);
        Map<Key, Money> acquirer = new HashMap<>();
        Set<Key> doubled = new HashSet<>();
        Set<Key> order = new LinkedHashSet<>();
        tills.forEach(slip -> order.add(key(slip.reference(), slip.amount())));
        terminals.forEach(slip -> order.add(key(slip.reference(), slip.amount())));
        for (SettledLine line : lines) {
            if (line.kind() == SettledLine.Kind.PAYMENT) {
                Key key = key(line.reference(), line.amount());
                order.add(key);
                if (acquirer.containsKey(key)) {
                    doubled.add(key);
                }
                acquirer.merge(key, line.amount(), Money::plus);
            }
        }
        List<CardMatch> all = new ArrayList<>();
        for (Key key : order) {
            all.add(new CardMatch(
                    key.reference(), at(till, key), at(terminal, key), at(acquirer, key), doubled.contains(key)));
        }
        return new CardMatching(all);
    }

    private static Map<Key, Money> slips(List<CardSlip> slips) {
        Map<Key, Money> sums = new HashMap<>();
        slips.forEach(slip -> sums.merge(key(slip.reference(), slip.amount()), slip.amount(), Money::plus));
        return sums;
    }

    private static Key key(String reference, Money amount) {
        return new Key(reference, amount.isNegative());
    }

    private static Optional<Money> at(Map<Key, Money> side, Key key) {
        return Optional.ofNullable(side.get(key));
    }

    /** The payments in one state. */
    public List<CardMatch> in(CardMatch.State state) {
        return all.stream().filter(match -> match.state() == state).toList();
    }
}
