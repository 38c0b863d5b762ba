// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.redeem.AllowanceGranted;
import dev.mizan.core.promotion.redeem.AllowanceHandedBack;
import dev.mizan.core.promotion.redeem.AllowanceTaken;
import dev.mizan.core.promotion.redeem.LimitKey;
import dev.mizan.core.promotion.redeem.Meter;
import dev.mizan.core.promotion.redeem.SpentTwice;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.limits.GrantAllowance;
import dev.mizan.suite.limits.HandBackAllowance;
import dev.mizan.suite.limits.HandBackAllowances;
import dev.mizan.suite.limits.LookForDoubles;
import dev.mizan.suite.limits.RestoreAllowance;
import dev.mizan.suite.limits.TakeAllowance;
import dev.mizan.suite.projection.LimitsFold;
import dev.mizan.suite.promise.LookForOversold;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Limits and coupons of promotions, over all tills: what was used, what tills were granted, what was spent twice. */
public final class LimitsDoor {
    private final Flows flows;
    private final Workplaces workplaces;
    private final LimitsFold limits;

    LimitsDoor(Flows flows, Workplaces workplaces, LimitsFold limits) {
        this.flows = flows;
        this.workplaces = workplaces;
        this.limits = limits;
    }

    /** What was used of a promotion by everybody, what tills were granted included. */
    public Meter used(Promotion promotion) {
        return used(LimitKey.of(promotion.id()));
    }

    /** What was counted on a stream of limits or coupons. */
    public Meter used(StreamKey stream) {
        return limits.published(flows.log()::stream).of(stream);
    }

    /**
     * Sets a part of a promotion's limits aside for a till of this store that can not ask. The till takes it up by {@link
     * #takeUp}; what it does not spend stays set aside until it is {@link #handBack handed back}, or its day, month or year
     * is over.
     */
    public Outcome<AllowanceGranted> grant(PromotionId promotion, TillId till, Usage part) {
        return grant(promotion, till, part, Optional.empty());
    }

    /**
     * The same until an hour: by its own clock the till spends nothing of it from then on. What it did not spend by then is anybody's
     * again once it is handed back, which {@link #handBackEnded} and each close of the till do, and heard of. Where something is left
     * of an allowance before, all ends at the earlier hour. Refused as {@code limit.ends-too-soon} where the hour is past.
     */
    public Outcome<AllowanceGranted> grant(PromotionId promotion, TillId till, Usage part, Instant until) {
        return grant(promotion, till, part, Optional.of(until));
    }

    private Outcome<AllowanceGranted> grant(PromotionId promotion, TillId till, Usage part, Optional<Instant> until) {
        return workplaces
                .at(till)
                .then(place -> flows.run(
                        workplaces.office(),
                        new GrantAllowance(promotion, place.lane().register(), part, until)));
    }

    /**
     * Gives back at its till what is left of all allowances that have ended by its clock; run it when the link is back. Refused as not
     * found where there is nothing. A till that {@linkplain TillDoor#close closes} hands back all that it was granted.
     */
    public Outcome<AllowanceHandedBack> handBackEnded(TillId till) {
        return workplaces.at(till).then(place -> flows.run(place, new HandBackAllowances(true)));
    }

    /** Takes up at its till an allowance that was granted to it; delivered again, it changes nothing. */
    public Outcome<AllowanceTaken> takeUp(TillId till, AllowanceGranted grant) {
        TakeAllowance flow = new TakeAllowance(grant);
        return workplaces.at(till).then(place -> flows.run(place, flow.key(), flow));
    }

    /**
     * Gives back at its till what is left of an allowance, such as before a till closes: from then on it spends nothing of it.
     * The limits have it back once {@link #restore} has run where they are kept, which {@link #adopt} does by itself. Refused
     * as {@code limit.nothing-to-hand-back} where nothing is left.
     */
    public Outcome<AllowanceHandedBack> handBack(TillId till, PromotionId promotion) {
        return workplaces.at(till).then(place -> flows.run(place, new HandBackAllowance(promotion)));
    }

    /** What tills have handed back and the limits have not taken back yet; nothing stays here once {@link #restore} ran. */
    public List<AllowanceHandedBack> handedBack() {
        return limits.handedBack();
    }

    /**
     * Takes back into the limits, here where they are kept, all that tills have handed back; each once, however often this
     * runs. Not for a till that spends an allowance: its limits are kept elsewhere.
     */
    public void restore() {
        for (AllowanceHandedBack handed : limits.handedBack()) {
            RestoreAllowance flow = new RestoreAllowance(handed);
            flows.run(workplaces.office(), flow.key(), flow).orElseThrow();
        }
    }

    /**
     * Takes over a batch that a till has committed to a store of its own. It is never refused: where it used a coupon or a
     * limit that others had used meanwhile, that is one of {@link #spentTwice()} from then on; where it sold goods that were
     * promised to others, that is a {@code StockOversold} of its own; and what a till handed back in it is in the limits again.
     */
    public Adoption adopt(Batch batch) {
        Adoption adoption = flows.adopt(batch);
        if (adoption instanceof Adoption.Adopted adopted && !adopted.broken().isEmpty()) {
            Set<StreamKey> broken =
                    adopted.broken().stream().map(CommitResult.Stale::stream).collect(Collectors.toSet());
            LookForDoubles look = new LookForDoubles(adopted.receipt().document(), broken);
            flows.run(workplaces.office(), look.key(), look);
        }
        if (adoption instanceof Adoption.Adopted adopted) {
            LookForOversold look = new LookForOversold(adopted.receipt().document());
            flows.run(workplaces.office(), look.key(), look);
        }
        restore();
        return adoption;
    }

    /** What tills spent twice while they could not see one another, in the order in which it was found. */
    public List<SpentTwice> spentTwice() {
        return limits.spentTwice();
    }
}
