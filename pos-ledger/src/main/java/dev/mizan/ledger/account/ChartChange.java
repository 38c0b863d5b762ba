// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what a proposal changes in a chart. */
final class ChartChange {
    private final ChartOfAccounts chart;
    private final Map<String, AccountGroup> groups = new LinkedHashMap<>();
    private final Map<String, Account> accounts = new LinkedHashMap<>();

    private ChartChange(ChartOfAccounts chart) {
        this.chart = chart;
    }

    static Outcome<AccountsDefined> decide(ChartOfAccounts chart, AccountsDefined proposal) {
        ChartChange change = new ChartChange(chart);
        for (AccountGroup group : proposal.groups()) {
            Optional<AccountGroup> before =
                    Optional.ofNullable(change.groups.get(group.code())).or(() -> chart.group(group.code()));
            if (before.isPresent()
                    && before.get().section().type() != group.section().type()) {
                return changed(
                        group.code(),
                        before.get().section().name(),
                        group.section().name());
            }
            change.groups.put(group.code(), group);
        }
        for (Account account : proposal.accounts()) {
            Optional<Refused<AccountsDefined>> refused = change.take(account);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        for (RoleAssignment role : proposal.roles()) {
            if (change.before(role.account()).isEmpty()) {
                return Outcome.refused(
                        LedgerReason.UNKNOWN_ACCOUNT, "account", role.account(), "where", "role " + role.label());
            }
        }
        return Outcome.done(change.difference(proposal.roles()));
    }

    private Optional<Refused<AccountsDefined>> take(Account account) {
        if (!account.currency().equals(chart.currency())) {
            return refused(Outcome.refused(
                    LedgerReason.ACCOUNT_CURRENCY,
                    "account",
                    account.label(),
                    "currency",
                    account.currency(),
                    "books",
                    chart.currency()));
        }
        AccountGroup group = groups.get(account.group().code());
        if (!account.group().equals(group)) {
            return refused(changed(account.group().code(), account.group().toString(), String.valueOf(group)));
        }
        Optional<Account> before = before(account.code());
        if (before.isPresent() && !nature(before.get()).equals(nature(account))) {
            return refused(changed(account.code(), nature(before.get()), nature(account)));
        }
        accounts.put(account.code(), account);
        return Optional.empty();
    }

    private Optional<Account> before(String code) {
        return Optional.ofNullable(accounts.get(code)).or(() -> chart.account(code));
    }

    private static String nature(Account account) {
        return account.type() + " " + account.normal();
    }

    private AccountsDefined difference(List<RoleAssignment> roles) {
        List<Account> newAccounts = accounts.values().stream()
                .filter(account -> !chart.account(account.code()).equals(Optional.of(account)))
                .toList();
        Set<AccountGroup> needed = new LinkedHashSet<>();
        groups.values().stream()
                .filter(group -> !chart.group(group.code()).equals(Optional.of(group)))
                .forEach(needed::add);
        newAccounts.forEach(account -> needed.add(account.group()));
        List<RoleAssignment> newRoles =
                roles.stream().filter(role -> !chart.assigns(role)).toList();
        return new AccountsDefined(List.copyOf(needed), newAccounts, newRoles);
    }

    private static <T> Outcome<T> changed(String code, String before, String after) {
        return Outcome.refused(LedgerReason.NATURE_CHANGED, "code", code, "before", before, "after", after);
    }

    private static Optional<Refused<AccountsDefined>> refused(Outcome<AccountsDefined> outcome) {
        return Optional.of((Refused<AccountsDefined>) outcome);
    }
}
