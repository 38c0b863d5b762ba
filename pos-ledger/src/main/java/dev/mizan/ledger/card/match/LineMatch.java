// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.SettlementKey;
import java.util.Iterator;
import java.util.List;

/**
 * One payment of an acquirer's file, and by what it was found to be one of the shop's.
 *
 * @param line as it is to be posted: under the shop's reference where it was found
 * @param could the references that it could be as well as another line, where it is {@link By#SEVERAL}; else none
 */
public record LineMatch(SettlementKey batch, SettledLine line, By by, List<String> could) {
    /** By what a line was found. */
    public enum By {
        /** The payment's reference, the same on all sides. */
        REFERENCE,
        /** Authorisation code and amount, near in time, of the same scheme and digits as far as both sides tell them. */
        AUTHORISATION,
        /** Several payments could be it, or several lines the same payment: a person says which, nothing is guessed. */
        SEVERAL,
        /** Nothing: no payment of the shop is it. */
        NOTHING
    }

    public LineMatch {
        could = List.copyOf(could);
    }

    /**
     * Finds the payments of batches as a back office does: by reference; what is left by authorisation code, amount and day,
     * where scheme and last digits do not speak against it. A payment that a line names, or that was settled before, is no
     * other line's; where one could be several, either way round, none is taken. Neither the order of lines nor of payments
     * changes what is found. Chargebacks are no payments and stay out.
     *
     * @param days how far apart the payment and its day in the file may be; the day of the deposit where the file tells no other
     */
    public static List<LineMatch> of(List<TakenCard> taken, List<Settlement> batches, int days) {
        return LineSearch.of(taken, batches, days);
    }

    /**
     * The batches with each payment under the reference by which it was found, to be posted.
     *
     * @param found by {@link #of}, of the same batches
     */
    public static List<Settlement> found(List<Settlement> batches, List<LineMatch> found) {
        Iterator<LineMatch> next = found.iterator();
        return batches.stream()
                .map(it -> new Settlement(
                        it.acquirer(),
                        it.batch(),
                        it.on(),
                        it.lines().stream()
                                .map(line -> line.kind() == SettledLine.Kind.PAYMENT
                                        ? next.next().line()
                                        : line)
                                .toList(),
                        it.deposit()))
                .toList();
    }
}
