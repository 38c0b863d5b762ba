// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts of a reading: every line of the file is booked or refused, by reason. */
public final class Tally {
    private final Map<Treatment, Long> booked = new EnumMap<>(Treatment.class);
    private final Map<NotBooked, Long> refused = new EnumMap<>(NotBooked.class);
    private final Map<Matching, Long> matched = new EnumMap<>(Matching.class);
    private long read;
    private long invoices;

    /** How a credit line found what was sold. */
    public enum Matching {
        LINES_BY_RECEIPT,
        /** Some pieces by receipt, the rest without. */
        LINES_PARTLY_BY_RECEIPT,
        LINES_WITHOUT_RECEIPT,
        /** Lines that took back from more than one sold line. */
        LINES_OVER_SEVERAL_SALES,
        PIECES_BY_RECEIPT,
        PIECES_WITHOUT_RECEIPT
    }

    void judged(JudgedInvoice judged) {
        invoices++;
        read += judged.invoice().lines().size();
        boolean returned = judged.invoice().isCreditNote();
        judged.lines().forEach(line -> add(booked, Treatment.of(line.kind(), returned), 1));
        judged.counted().forEach(line -> add(booked, Treatment.STOCK_CORRECTED, 1));
        judged.refused().forEach(reason -> add(refused, reason, 1));
    }

    void matched(ShopLine line, List<Purchases.Taken> taken) {
        int byReceipt = taken.stream().mapToInt(Purchases.Taken::pieces).sum();
        int rest = line.quantity() - byReceipt;
        Matching matching = rest == 0
                ? Matching.LINES_BY_RECEIPT
                : byReceipt > 0 ? Matching.LINES_PARTLY_BY_RECEIPT : Matching.LINES_WITHOUT_RECEIPT;
        add(matched, matching, 1);
        add(matched, Matching.LINES_OVER_SEVERAL_SALES, taken.size() > 1 ? 1 : 0);
        add(matched, Matching.PIECES_BY_RECEIPT, byReceipt);
        add(matched, Matching.PIECES_WITHOUT_RECEIPT, rest);
    }

    private static <K> void add(Map<K, Long> counts, K key, long more) {
        counts.merge(key, more, Long::sum);
    }

    /** Lines of the file. */
    public long read() {
        return read;
    }

    /** Invoice numbers of the file, credit notes and corrections too. */
    public long invoices() {
        return invoices;
    }

    public long booked() {
        return booked.values().stream().mapToLong(Long::longValue).sum();
    }

    public long refused() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    public long booked(Treatment treatment) {
        return booked.getOrDefault(treatment, 0L);
    }

    public long refused(NotBooked reason) {
        return refused.getOrDefault(reason, 0L);
    }

    public long matched(Matching matching) {
        return matched.getOrDefault(matching, 0L);
    }
}
