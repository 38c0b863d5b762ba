// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Side;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One leg of a rule: an amount on a side of the account that plays a role. A negative amount stands on the other side,
 * a zero one is left out, and an amount that comes in several kinds makes a leg for each account they lead to.
 *
 * @param kind of the role, whatever the kind of the amount; empty where the amount's own kind decides
 * @param keeps the dimensions of the event that the leg keeps
 * @param because why this account, in the words of the accountant who wrote the rule
 */
public record RuleLeg(Side side, AccountRole role, String kind, String amount, Set<Dimension> keeps, Text because) {
    private static final Set<Dimension> ALL = Collections.unmodifiableSet(EnumSet.allOf(Dimension.class));

    public RuleLeg {
        keeps = Set.copyOf(keeps);
    }

    /** Debits an amount to the account that plays a role for the amount's kind. */
    public static RuleLeg debit(AccountRole role, String amount, Text because) {
        return new RuleLeg(Side.DEBIT, role, "", amount, ALL, because);
    }

    /** Credits an amount to the account that plays a role for the amount's kind. */
    public static RuleLeg credit(AccountRole role, String amount, Text because) {
        return new RuleLeg(Side.CREDIT, role, "", amount, ALL, because);
    }

    /** The same leg, with the role's kind fixed. */
    public RuleLeg as(String fixed) {
        return new RuleLeg(side, role, fixed, amount, keeps, because);
    }

    /** The same leg, keeping these dimensions only: a safe belongs to a store, not to a till. */
    public RuleLeg keeping(Set<Dimension> kept) {
        return new RuleLeg(side, role, kind, amount, kept, because);
    }

    void write(FieldWriter out) {
        out.text("side", side.name()).text("role", role.name());
        if (!kind.isEmpty()) {
            out.text("kind", kind);
        }
        out.text("amount", amount);
        if (!keeps.equals(ALL)) {
            out.texts("keeps", keeps.stream().sorted().map(Dimension::key).toList());
        }
        out.bilingual("because", because);
    }

    static RuleLeg read(FieldReader in) {
        return new RuleLeg(
                in.parsed("side", Side::valueOf),
                in.parsed("role", AccountRole::new),
                in.maybe("kind").orElse(""),
                in.text("amount"),
                in.has("keeps")
                        ? Set.copyOf(
                                in.texts("keeps").stream().map(Dimension::of).toList())
                        : ALL,
                in.bilingual("because"));
    }
}
