// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.core.sale.voucher.VoucherReason;
import dev.mizan.core.sale.voucher.VoucherUse;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What tills do about vouchers while they can not see one another; give it to each shop as an {@code Extension.beside}. Where
 * vouchers are kept: {@link #kept}. At a till on a store of its own: {@link #lentOnly} or {@link #upTo}. A voucher that is {@link
 * VoucherDoor#lend lent} to a till is used there alone, all of it. What is refused is {@link VoucherReason#LENT} or {@link
 * VoucherReason#UNSEEN}. Nothing is refused of what was begun before, nor of what is taken over from a till. Thread-safe.
 */
public final class VouchersAway implements Companion {
    private final Optional<Money> most;
    private final boolean seesAll;

    private VouchersAway(Optional<Money> most, boolean seesAll) {
        this.most = most;
        this.seesAll = seesAll;
    }

    /** Where vouchers are kept, and for tills that see it: all may be used but what is lent to another till. */
    public static VouchersAway kept() {
        return new VouchersAway(Optional.empty(), true);
    }

    /** At a till that can not see the others: none may be used but what is lent to it. */
    public static VouchersAway lentOnly() {
        return new VouchersAway(Optional.empty(), false);
    }

    /**
     * At a till that can not see the others: so much of each voucher, and all of what is lent to it.
     *
     * @param most of one voucher at this till, in all; so many tills, so many times that may be lost of it
     */
    public static VouchersAway upTo(Money most) {
        return new VouchersAway(Optional.of(most), false);
    }

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        Outcome<Decision> all = Outcome.done(decision);
        for (Fact fact : decision.facts()) {
            if (fact instanceof VouchersMoved moved) {
                for (VoucherNumber number :
                        moved.uses().stream().map(VoucherUse::number).collect(Collectors.toSet())) {
                    all = all.then(before -> may(reading, moved, number).map(fine -> before));
                }
            }
        }
        return all;
    }

    private Outcome<Boolean> may(Reading reading, VouchersMoved moved, VoucherNumber number) {
        long more = Lending.used(moved, number);
        if (more <= 0) {
            return Outcome.done(true);
        }
        Lending lending = Lending.of(reading, number);
        Optional<VoucherLent> lent = lending.lent();
        if (lent.isPresent()) {
            boolean here = lent.get().register().equals(Lending.register(reading))
                    && (seesAll
                            || lent.get().how() == VoucherLent.How.TAKEN_UP
                                    && lending.since() + more
                                            <= lent.get().left().minor());
            return here
                    ? Outcome.done(true)
                    : Outcome.refused(
                            VoucherReason.LENT,
                            "voucher",
                            number,
                            "register",
                            lent.get().register());
        }
        Money limit = most.orElse(Money.zero(moved.currency()));
        boolean within = limit.currency().equals(moved.currency()) && lending.here() + more <= limit.minor();
        return seesAll || within
                ? Outcome.done(true)
                : Outcome.refused(
                        VoucherReason.UNSEEN,
                        "voucher",
                        number,
                        "limit",
                        limit,
                        "used",
                        Money.ofMinor(lending.here(), moved.currency()));
    }
}
