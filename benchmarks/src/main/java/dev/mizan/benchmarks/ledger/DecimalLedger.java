// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rival: what a careful Java programmer writes first. Records, BigDecimal, hash maps, a set of ids. */
final class DecimalLedger {
    record Leg(String account, BigDecimal amount) {}

    record Entry(UUID id, LocalDate on, List<Leg> legs) {}

    private final Set<UUID> ids = new HashSet<>();
    private final Map<String, BigDecimal> balances = new HashMap<>();
    private final Map<String, BigDecimal> limits = new HashMap<>();
    private final List<Entry> journal = new ArrayList<>();

    void limit(String account, BigDecimal least) {
        limits.put(account, least);
    }

    boolean post(Entry entry) {
        if (ids.contains(entry.id())) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Leg leg : entry.legs()) {
            sum = sum.add(leg.amount());
            BigDecimal least = limits.get(leg.account());
            if (least != null
                    && balances.getOrDefault(leg.account(), BigDecimal.ZERO)
                                    .add(leg.amount())
                                    .compareTo(least)
                            < 0) {
                return false;
            }
        }
        if (sum.signum() != 0) {
            return false;
        }
        entry.legs().forEach(leg -> balances.merge(leg.account(), leg.amount(), BigDecimal::add));
        ids.add(entry.id());
        journal.add(entry);
        return true;
    }

    /** The trial balance of a past day, from the beginning. */
    Map<String, BigDecimal> trialBalance(LocalDate through) {
        Map<String, BigDecimal> all = new HashMap<>();
        for (Entry entry : journal) {
            if (!entry.on().isAfter(through)) {
                entry.legs().forEach(leg -> all.merge(leg.account(), leg.amount(), BigDecimal::add));
            }
        }
        return all;
    }
}
