// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Set;

/**
 * Which account plays a role: for one kind or for any, everywhere or at one store or till.
 *
 * @param kind of tender, tax, movement or treatment that it holds for; empty for every kind that has no assignment of its own
 * @param where a store, a till of a store, or {@link Dimensions#NONE}
 * @param account the code of the account
 */
public record RoleAssignment(AccountRole role, String kind, Dimensions where, String account) {
    public RoleAssignment {
        boolean place = where.equals(Dimensions.NONE)
                || where.value(Dimension.STORE).isPresent()
                        && where.equals(where.only(Set.of(Dimension.STORE, Dimension.TILL)));
        if (!place) {
            throw new IllegalArgumentException("a role is assigned at a store or a till of a store, not " + where);
        }
    }

    /** Everywhere and for every kind. */
    public static RoleAssignment of(AccountRole role, String account) {
        return new RoleAssignment(role, "", Dimensions.NONE, account);
    }

    /** {@code tender/cash at store=S1,till=T1}, as messages and exports say it. */
    public String label() {
        return label(role, kind) + (where.equals(Dimensions.NONE) ? "" : " at " + where);
    }

    static String label(AccountRole role, String kind) {
        return kind.isEmpty() ? role.name() : role.name() + "/" + kind;
    }

    void write(FieldWriter out) {
        out.text("role", role.name());
        if (!kind.isEmpty()) {
            out.text("kind", kind);
        }
        if (!where.equals(Dimensions.NONE)) {
            out.text("where", where.toString());
        }
        out.text("account", account);
    }

    static RoleAssignment read(FieldReader in) {
        return new RoleAssignment(
                in.parsed("role", AccountRole::new),
                in.maybe("kind").orElse(""),
                in.has("where") ? in.parsed("where", Dimensions::parse) : Dimensions.NONE,
                in.text("account"));
    }
}
