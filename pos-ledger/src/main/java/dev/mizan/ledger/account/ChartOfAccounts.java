// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The accounts of one company. An account keeps its code, type, side and currency for ever, and a dense index by which
 * balances are kept in columns. Immutable.
 */
public final class ChartOfAccounts {
    private final Currency currency;
    private final Map<String, AccountGroup> groups;
    private final List<Account> accounts;
    private final List<Account> byCode;
    private final int[] inOrder;
    private final Map<String, Integer> index;
    private final Roles roles;

    private ChartOfAccounts(Currency currency, Map<String, AccountGroup> groups, List<Account> accounts, Roles roles) {
        this.currency = currency;
        this.groups = groups;
        this.accounts = List.copyOf(accounts);
        this.byCode =
                accounts.stream().sorted(Comparator.comparing(Account::code)).toList();
        this.roles = roles;
        this.index = new HashMap<>();
        accounts.forEach(account -> index.put(account.code(), index.size()));
        this.inOrder =
                byCode.stream().mapToInt(account -> indexOf(account.code())).toArray();
    }

    /** A chart without accounts, for books that are kept in this currency. */
    public static ChartOfAccounts empty(Currency currency) {
        return new ChartOfAccounts(currency, Map.of(), List.of(), Roles.NONE);
    }

    /** The currency of the books. */
    public Currency currency() {
        return currency;
    }

    /** How many accounts there are; their indices run from 0. */
    public int size() {
        return accounts.size();
    }

    /** The account with this index. */
    public Account at(int account) {
        return accounts.get(account);
    }

    /** The index of the account at a place in {@link #byCode}. */
    public int indexInOrder(int place) {
        return inOrder[place];
    }

    /** The index of a code, or -1. */
    public int indexOf(String code) {
        Integer found = index.get(code);
        return found == null ? -1 : found;
    }

    /** The account with this code. */
    public Optional<Account> account(String code) {
        int found = indexOf(code);
        return found < 0 ? Optional.empty() : Optional.of(accounts.get(found));
    }

    /** All accounts in the order of their codes, as statements list them. */
    public List<Account> byCode() {
        return byCode;
    }

    /**
     * The assignment that says which account plays a role: for the kind before any kind, at the till before its store
     * before everywhere. A kind may have parts, as {@code Z/VATEX-SA-32}: the whole is looked for first, then its last part
     * alone, then the same without the last part.
     */
    public Optional<RoleAssignment> assignment(AccountRole role, String kind, Dimensions at) {
        return roles.find(role, kind, at);
    }

    /** All assignments of a role, of every kind and place. */
    public List<RoleAssignment> assignments(AccountRole role) {
        return roles.all(role);
    }

    /** The account that plays a role; an {@link Outcome} that is refused where none does. */
    public Outcome<Account> inRole(AccountRole role, String kind, Dimensions at) {
        return assignment(role, kind, at)
                .flatMap(found -> account(found.account()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        LedgerReason.ROLE_UNASSIGNED, "role", RoleAssignment.label(role, kind), "at", at));
    }

    /**
     * Decides what a proposal changes: the answer holds only what is new, and may be empty. Refused as a whole where an
     * account or group would change its nature, is kept in another currency, or a role names no account.
     */
    public Outcome<AccountsDefined> define(AccountsDefined proposal) {
        return ChartChange.decide(this, proposal);
    }

    /** The chart after a fact. */
    public ChartOfAccounts with(AccountsDefined fact) {
        Map<String, AccountGroup> allGroups = new LinkedHashMap<>(groups);
        fact.groups().forEach(group -> allGroups.put(group.code(), group));
        Map<String, Account> all = new LinkedHashMap<>();
        accounts.forEach(account -> all.put(account.code(), regrouped(account, allGroups)));
        fact.accounts().forEach(account -> all.put(account.code(), account));
        return new ChartOfAccounts(
                currency,
                Collections.unmodifiableMap(allGroups),
                new ArrayList<>(all.values()),
                roles.with(fact.roles()));
    }

    private static Account regrouped(Account account, Map<String, AccountGroup> groups) {
        AccountGroup group = groups.getOrDefault(account.group().code(), account.group());
        return group.equals(account.group())
                ? account
                : new Account(
                        account.code(), account.name(), group, account.normal(), account.control(), account.currency());
    }

    boolean assigns(RoleAssignment assignment) {
        return roles.contains(assignment);
    }

    /** The group with this code. */
    public Optional<AccountGroup> group(String code) {
        return Optional.ofNullable(groups.get(code));
    }

    /** The whole chart as one definition: its groups and accounts by code, and all roles. */
    public AccountsDefined defined() {
        return new AccountsDefined(
                groups.values().stream()
                        .sorted(Comparator.comparing(AccountGroup::code))
                        .toList(),
                byCode,
                roles.all());
    }

    /** Writes the whole chart; read it back with {@link #read}. */
    public void write(FieldWriter out) {
        out.text("currency", currency.code())
                .object("chart", new AccountsDefined(List.copyOf(groups.values()), accounts, roles.all())::write);
    }

    /** Reads what {@link #write} wrote. */
    public static ChartOfAccounts read(FieldReader in) {
        ChartOfAccounts empty = empty(in.parsed("currency", Currency::of));
        return empty.with(in.object("chart", fields -> AccountsDefined.read(fields, 1)));
    }
}
