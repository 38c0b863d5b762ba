// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.CardMatching;
import dev.mizan.ledger.card.CardSlip;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.match.TakenCard;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sides tell of one clearing, as it stood when it was asked for. Immutable.
 *
 * @param lines of acquirers that were posted
 * @param batches that were settled, without their lines
 */
record CardSides(List<TakenCard> tills, List<CardSlip> terminals, List<SettledLine> lines, List<Settlement> batches) {
    CardSides {
        tills = List.copyOf(tills);
        terminals = List.copyOf(terminals);
        lines = List.copyOf(lines);
        batches = List.copyOf(batches);
    }

    /** The three sides, with batches that are not settled yet among those that are. */
    CardMatching with(List<Settlement> more) {
        return CardMatching.ofLines(
                tills.stream().map(TakenCard::slip).toList(),
                terminals,
                Stream.concat(lines.stream(), more.stream().flatMap(it -> it.lines().stream()))
                        .toList());
    }

    /**
     * The payments of a file that can be told of: those of batches that are new, and of batches that were settled those that
     * are still remembered.
     */
    Set<String> named(List<Settlement> file, List<Settlement> fresh) {
        Set<String> named = references(fresh);
        Set<String> remembered = references(file);
        remembered.retainAll(lines.stream().map(SettledLine::reference).collect(Collectors.toSet()));
        named.addAll(remembered);
        return named;
    }

    private static Set<String> references(List<Settlement> batches) {
        return batches.stream()
                .flatMap(batch -> batch.lines().stream())
                .filter(line -> line.kind() == SettledLine.Kind.PAYMENT)
                .map(SettledLine::reference)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
