// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Kinds of tender that are cleared on the same accounts, so that only together they explain what stands there.
 *
 * @param kinds by their codes
 */
record Clearing(Set<String> accounts, Set<String> kinds) {
    /** What somebody outside owes the shop after the sale; a gift card or store credit is the shop's own debt. */
    private static final List<TenderKind> OWED =
            List.of(TenderKind.CARD, TenderKind.WALLET, TenderKind.TRANSFER, TenderKind.INSTALMENT);

    private static final List<TenderKind> KEPT_BY_THE_SHOP = List.of(TenderKind.GIFT_CARD, TenderKind.STORE_CREDIT);

    Clearing {
        accounts = Set.copyOf(accounts);
        kinds = Set.copyOf(kinds);
    }

    /** All of a chart on which somebody outside owes the shop. */
    static List<Clearing> of(ChartOfAccounts chart) {
        List<Clearing> all = new ArrayList<>();
        for (TenderKind kind : OWED) {
            add(all, new Clearing(accounts(chart, kind), Set.of(kind.code())));
        }
        for (TenderKind kind : KEPT_BY_THE_SHOP) {
            Clearing other = new Clearing(accounts(chart, kind), Set.of(kind.code()));
            if (all.stream().anyMatch(it -> it.shares(other))) {
                add(all, other);
            }
        }
        return List.copyOf(all);
    }

    /** The accounts of a kind at any place; that of every other kind where it has none of its own everywhere. */
    private static Set<String> accounts(ChartOfAccounts chart, TenderKind kind) {
        Set<String> accounts = chart.assignments(AccountRole.TENDER).stream()
                .filter(it -> it.kind().equals(kind.code()))
                .map(RoleAssignment::account)
                .collect(Collectors.toCollection(TreeSet::new));
        chart.assignment(AccountRole.TENDER, kind.code(), Dimensions.NONE).ifPresent(it -> accounts.add(it.account()));
        return accounts;
    }

    private static void add(List<Clearing> all, Clearing one) {
        Set<String> accounts = new TreeSet<>(one.accounts);
        Set<String> kinds = new TreeSet<>(one.kinds);
        for (Clearing other : List.copyOf(all)) {
            if (other.shares(one)) {
                all.remove(other);
                accounts.addAll(other.accounts);
                kinds.addAll(other.kinds);
            }
        }
        if (!accounts.isEmpty()) {
            all.add(new Clearing(accounts, kinds));
        }
    }

    /** Whether anything was posted to its accounts; asked at each commit, so it makes nothing. */
    boolean isMovedBy(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            for (Leg leg : entry.legs()) {
                if (accounts.contains(leg.account())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean shares(Clearing other) {
        return accounts.stream().anyMatch(other.accounts::contains);
    }
}
