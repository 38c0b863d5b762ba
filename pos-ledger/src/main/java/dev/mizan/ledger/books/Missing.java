// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.books;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountGroup;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.rule.PostingEvent;
import dev.mizan.ledger.rule.PostingRule;
import dev.mizan.ledger.rule.PostingRules;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.spi.value.Text;
import java.util.List;

/**
 * What books lack of some furniture. What a company has made its own stays as it is: the names and groups of its accounts,
 * the accounts that it gave roles to, events that it declared otherwise. An account that is there only becomes a control
 * account where the furniture wants one.
 */
public record Missing(AccountsDefined accounts, PostingRulesDefined rules) {
    /** What of accounts and rules is not in the books. */
    public static Missing of(Books books, AccountsDefined accounts, PostingRulesDefined rules) {
        return new Missing(of(books.chart(), accounts), of(books.rules(), rules));
    }

    /** Whether nothing is. */
    public boolean isNothing() {
        return accounts.groups().isEmpty()
                && accounts.accounts().isEmpty()
                && accounts.roles().isEmpty()
                && rules.events().isEmpty()
                && rules.rules().isEmpty();
    }

    private static AccountsDefined of(ChartOfAccounts chart, AccountsDefined wanted) {
        List<Account> accounts = wanted.accounts().stream()
                .map(account -> merged(chart, account, wanted))
                .filter(account ->
                        chart.account(account.code()).filter(account::equals).isEmpty())
                .toList();
        List<AccountGroup> groups =
                accounts.stream().map(Account::group).distinct().toList();
        List<RoleAssignment> roles = wanted.roles().stream()
                .filter(role -> chart.assignment(role.role(), role.kind(), role.where())
                        .filter(found -> found.kind().equals(role.kind())
                                && found.where().equals(role.where()))
                        .filter(found -> !isMistaken(chart, found))
                        .isEmpty())
                .toList();
        return new AccountsDefined(groups, accounts, roles);
    }

    /**
     * Whether a role stands where an earlier version of the house put it by mistake: goods expected back on the account of
     * goods in transit (furnished before 22 Nov 2026, 13:00).
     */
    public static boolean isMistaken(ChartOfAccounts chart, RoleAssignment role) {
        return role.role().name().equals("return-asset")
                && chart.assignment(AccountRole.GOODS_IN_TRANSIT, "", Dimensions.NONE)
                        .filter(transit -> transit.account().equals(role.account()))
                        .isPresent();
    }

    /** An account that bears the name of another account of the house gets its own. */
    private static Text name(Account there, Account account, AccountsDefined wanted) {
        return wanted.accounts().stream()
                        .anyMatch(other -> !other.code().equals(there.code())
                                && !other.name().equals(account.name())
                                && other.name().equals(there.name()))
                ? account.name()
                : there.name();
    }

    /** An account of another nature is not merged: that books can not take it is said by the books. */
    private static Account merged(ChartOfAccounts chart, Account wanted, AccountsDefined all) {
        AccountGroup group = chart.group(wanted.group().code()).orElse(wanted.group());
        return chart.account(wanted.code())
                .filter(there -> there.type() == wanted.type() && there.normal() == wanted.normal())
                .map(there -> new Account(
                        there.code(),
                        name(there, wanted, all),
                        there.group(),
                        there.normal(),
                        there.control() || wanted.control(),
                        there.currency()))
                .orElseGet(() -> new Account(
                        wanted.code(), wanted.name(), group, wanted.normal(), wanted.control(), wanted.currency()));
    }

    private static PostingRulesDefined of(PostingRules present, PostingRulesDefined wanted) {
        List<PostingEvent> events = wanted.events().stream()
                .filter(event -> present.event(event.name()).isEmpty())
                .toList();
        List<PostingRule> rules = wanted.rules().stream()
                .filter(rule -> present.rule(rule.name()).isEmpty())
                .filter(rule -> wanted.events().stream()
                        .filter(event -> event.name().equals(rule.event()))
                        .allMatch(event -> present.event(event.name())
                                .filter(it -> !it.equals(event))
                                .isEmpty()))
                .toList();
        return new PostingRulesDefined(events, rules);
    }
}
