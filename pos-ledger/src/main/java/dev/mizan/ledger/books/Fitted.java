// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.books;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountGroup;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.RoleAssignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The house's accounts as a chart of the company's own lacks them: those alone whose role nobody plays there. A code or a group
 * that the company uses for something else is not taken: the account gets the code with {@code -H} behind it.
 */
public final class Fitted {
    private final ChartOfAccounts chart;
    private final Map<String, Account> accounts = new HashMap<>();

    private Fitted(ChartOfAccounts chart) {
        this.chart = chart;
    }

    /** What of some accounts a chart lacks. */
    public static AccountsDefined to(ChartOfAccounts chart, AccountsDefined wanted) {
        Fitted fitted = new Fitted(chart);
        Map<String, Account> all = new HashMap<>();
        wanted.accounts().forEach(account -> all.putIfAbsent(account.code(), account));
        List<RoleAssignment> roles = new ArrayList<>();
        for (RoleAssignment role : wanted.roles()) {
            boolean played = chart.assignment(role.role(), role.kind(), role.where())
                    .filter(found ->
                            found.kind().equals(role.kind()) && found.where().equals(role.where()))
                    .isPresent();
            Account account = all.get(role.account());
            if (!played && account != null) {
                roles.add(new RoleAssignment(
                        role.role(),
                        role.kind(),
                        role.where(),
                        fitted.place(account).code()));
            }
        }
        List<Account> added = List.copyOf(fitted.accounts.values());
        return new AccountsDefined(added.stream().map(Account::group).distinct().toList(), added, roles);
    }

    private Account place(Account account) {
        return accounts.computeIfAbsent(account.code(), code -> {
            AccountGroup group = group(account.group());
            return new Account(
                    free(account), account.name(), group, account.normal(), account.control(), account.currency());
        });
    }

    private String free(Account account) {
        return chart.account(account.code())
                .filter(there -> !there.name().en().equals(account.name().en()))
                .map(there -> account.code() + "-H")
                .orElse(account.code());
    }

    private AccountGroup group(AccountGroup wanted) {
        return chart.group(wanted.code())
                .map(there -> there.section() == wanted.section()
                        ? there
                        : new AccountGroup(wanted.code() + "-H", wanted.name(), wanted.section()))
                .orElse(wanted);
    }
}
