// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is open by how long it is overdue. An item that is due today is not overdue; an unallocated credit note or payment
 * counts, negative, in the bucket of its own date. The buckets always sum to what is outstanding.
 *
 * @param edges the last day of each bucket, rising: 30, 60 and 90 make 1-30, 31-60, 61-90 and over 90
 * @param amounts first what is not due, then one for each bucket
 */
public record Ageing(LocalDate asOf, Currency currency, List<Integer> edges, List<Money> amounts) {
    /** 1-30, 31-60, 61-90 and over 90 days. */
    public static final List<Integer> MONTHLY = List.of(30, 60, 90);

    public Ageing {
        edges = List.copyOf(edges);
        amounts = List.copyOf(amounts);
    }

    /** The ageing of some accounts at the end of a day. */
    public static Ageing of(List<PartyAccount> accounts, Currency currency, LocalDate asOf, List<Integer> edges) {
        List<Money> amounts = new ArrayList<>(Collections.nCopies(edges.size() + 2, Money.zero(currency)));
        for (PartyAccount account : accounts) {
            for (OpenItem item : account.items()) {
                int bucket = bucket(ChronoUnit.DAYS.between(item.due(), asOf), edges);
                amounts.set(bucket, amounts.get(bucket).plus(account.open(item, asOf)));
            }
        }
        return new Ageing(asOf, currency, edges, amounts);
    }

    private static int bucket(long overdue, List<Integer> edges) {
        int bucket = 1;
        while (bucket <= edges.size() && overdue > edges.get(bucket - 1)) {
            bucket++;
        }
        return overdue <= 0 ? 0 : bucket;
    }

    /** The names of the amounts: {@code not_due}, {@code 1-30}, ..., {@code over_90}. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of("not_due"));
        int from = 1;
        for (int edge : edges) {
            names.add(from + "-" + edge);
            from = edge + 1;
        }
        names.add("over_" + (from - 1));
        return List.copyOf(names);
    }

    /** All that is open: what the control account stands at. */
    public Money outstanding() {
        return Money.sum(currency, amounts);
    }
}
