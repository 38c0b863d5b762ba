// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Accounts, groups and roles were added to the chart or changed. Also the proposal from which the chart decides such a
 * fact.
 *
 * @param groups every group that {@code accounts} stand in, so that the fact can be read alone
 * @param roles assignments, each in place of an earlier one for the same role, kind and place
 */
public record AccountsDefined(List<AccountGroup> groups, List<Account> accounts, List<RoleAssignment> roles)
        implements Fact {
    public static final FactType<AccountsDefined> TYPE =
            new FactType<>("AccountsDefined", 1, AccountsDefined.class, AccountsDefined::write, AccountsDefined::read);

    public AccountsDefined {
        groups = List.copyOf(groups);
        accounts = List.copyOf(accounts);
        roles = List.copyOf(roles);
        if (!groups.containsAll(accounts.stream().map(Account::group).toList())) {
            throw new IllegalArgumentException("an account stands in a group that is not given: " + accounts);
        }
    }

    /** Accounts alone, with their groups. */
    public static AccountsDefined of(List<Account> accounts, RoleAssignment... roles) {
        return new AccountsDefined(
                accounts.stream().map(Account::group).distinct().toList(), accounts, List.of(roles));
    }

    /** Whether it says nothing new. */
    public boolean isEmpty() {
        return groups.isEmpty() && accounts.isEmpty() && roles.isEmpty();
    }

    @Override
    public FactType<AccountsDefined> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.list("groups", groups, AccountGroup::write)
                .list("accounts", accounts, Account::write)
                .list("roles", roles, RoleAssignment::write);
    }

    static AccountsDefined read(FieldReader in, int version) {
        Map<String, AccountGroup> groups = new HashMap<>();
        List<AccountGroup> inOrder = in.list("groups", AccountGroup::read);
        inOrder.forEach(group -> groups.put(group.code(), group));
        return new AccountsDefined(
                inOrder,
                in.list("accounts", fields -> Account.read(fields, code -> known(groups, code))),
                in.list("roles", RoleAssignment::read));
    }

    private static AccountGroup known(Map<String, AccountGroup> groups, String code) {
        AccountGroup group = groups.get(code);
        if (group == null) {
            throw new IllegalArgumentException("no group " + code + " in this fact");
        }
        return group;
    }
}
