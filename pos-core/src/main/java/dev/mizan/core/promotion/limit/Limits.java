// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All limits of a promotion.
 *
 * @param all every one of them holds
 * @param serials the campaign's coupons, each good for one sale, where the promotion is brought by such
 * @param giveBack what returns give back
 */
public record Limits(List<Limit> all, Optional<Serials> serials, GiveBack giveBack) {
    /** Without limits. */
    public static final Limits NONE = new Limits(List.of(), Optional.empty(), GiveBack.WHEN_ALL_RETURNED);

    public Limits {
        all = List.copyOf(all);
    }

    /** With one more. */
    public Limits and(Limit limit) {
        List<Limit> more = new ArrayList<>(all);
        more.add(limit);
        return new Limits(more, serials, giveBack);
    }

    /** With serial coupons. */
    public Limits serials(Serials coupons) {
        return new Limits(all, Optional.of(coupons), giveBack);
    }

    /** With another answer to returns. */
    public Limits giveBack(GiveBack other) {
        return new Limits(all, serials, other);
    }

    /** Whether nothing is limited. */
    public boolean isNone() {
        return all.isEmpty() && serials.isEmpty();
    }

    /** Whether uses of these are counted. */
    public boolean counts(Whose of) {
        return all.stream().anyMatch(limit -> limit.of() == of);
    }

    /** What a purchase may take where nothing was used before; nothing for somebody who can not be counted. */
    public Usage fresh(boolean customer, boolean employee) {
        Usage left = Usage.ENDLESS;
        for (Limit limit : all) {
            boolean unknown = limit.of() == Whose.CUSTOMER && !customer || limit.of() == Whose.EMPLOYEE && !employee;
            left = left.least(unknown ? Usage.NONE : limit.left(Usage.NONE));
        }
        return left;
    }
}
