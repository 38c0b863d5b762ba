// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.condition.Purchase;
import dev.mizan.core.promotion.reward.Reduction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which promotions may still apply beside those that did, and which qualified where their first benefit was due. */
public final class Stacked {
    private @Nullable Promotion leader;
    private Set<Phase> contests = Set.of();
    private boolean best;
    private long gap;
    private List<PromotionId> among = List.of();
    private @Nullable Promotion[] asked = new Promotion[4];
    private boolean[] answer = new boolean[4];
    private int asks;
    private @Nullable Promotion[] refused = new Promotion[4];
    private int refusals;
    private final Purchase purchase;
    private boolean unconditional;

    Stacked(Purchase purchase) {
        this.purchase = purchase;
    }

    /** From now on conditions are taken to hold. */
    void whateverItsConditions() {
        unconditional = true;
    }

    void begin(PromotionPolicy policy) {
        best = policy.alternatives() == Contest.BEST_DEAL;
        contests = policy.competing();
        gap = 0;
        among = List.of();
        leader = null;
        asks = 0;
        refusals = 0;
    }

    /** Finds the exclusive promotion beside which no other applies in the phases that follow: on the shelf, or after it. */
    void lead(RuleIndex index, Candidates candidates, boolean onShelf) {
        leader = null;
        for (int i = 0; !best && i < candidates.size(); i++) {
            Promotion promotion = index.promotion(candidates.get(i));
            if (promotion.stacking().exclusive()
                    && RuleIndex.is(index.phase(candidates.get(i)), Phase.CATALOGUE) == onShelf
                    && (leader == null
                            || promotion.stacking().priority()
                                    > leader.stacking().priority())
                    && qualifies(promotion)) {
                leader = promotion;
            }
        }
    }

    private boolean qualifies(Promotion promotion) {
        List<Condition> conditions = promotion.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (!unconditional && !conditions.get(i).holds(purchase)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a promotion may apply and its conditions hold. */
    boolean open(Promotion promotion, Applied applied) {
        return admits(promotion, applied) && qualified(promotion);
    }

    /** Whether a promotion may apply beside those that did. */
    private boolean admits(Promotion promotion, Applied applied) {
        if (leader != null && leader != promotion) {
            return false;
        }
        for (int i = 0; i < applied.size(); i++) {
            Promotion beside = applied.promotion(i);
            if (beside != promotion && !mayStand(promotion, beside)) {
                refuse(promotion);
                return false;
            }
        }
        return true;
    }

    /** Whether two may apply to one basket; where the best choice is looked for, one that is exclusive applies alone. */
    public boolean mayStand(Promotion one, Promotion other) {
        boolean alone = best && (one.stacking().exclusive() || other.stacking().exclusive()) && meet(one, other);
        return !alone && together(one, other);
    }

    /** Whether both are about the shelf, or both about what comes after it: there one that is exclusive applies alone. */
    private static boolean meet(Promotion one, Promotion other) {
        for (Benefit mine : one.benefits()) {
            for (Benefit its : other.benefits()) {
                if (mine.phase() == Phase.CATALOGUE == (its.phase() == Phase.CATALOGUE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether one of two has to be chosen before anything is given. Equals of one phase whose reductions compete may be left to
     * that contest.
     */
    public boolean apart(Promotion one, Promotion other) {
        boolean equal = one.stacking().priority() == other.stacking().priority();
        return !mayStand(one, other)
                && !(equal && contested(one).isPresent() && contested(one).equals(contested(other)));
    }

    /** The one phase in which all that a promotion gives competes with other reductions. */
    private Optional<Phase> contested(Promotion promotion) {
        Phase phase = promotion.benefits().get(0).phase();
        boolean all = promotion.benefits().stream()
                .allMatch(it -> it.reward() instanceof Reduction && it.phase() == phase && contests.contains(phase));
        return all ? Optional.of(phase) : Optional.empty();
    }

    /** Those of which not all may stand together, in the order of evaluation, where the best choice is looked for. */
    List<Promotion> alternatives(RuleIndex index, Candidates candidates) {
        if (!best || !candidates.restricted(index)) {
            return List.of();
        }
        List<Promotion> all = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Promotion promotion = index.promotion(candidates.get(i));
            if (!all.contains(promotion)) {
                all.add(promotion);
            }
        }
        return all.stream()
                .filter(one -> all.stream().anyMatch(other -> other != one && apart(one, other)))
                .toList();
    }

    /** Those of which some had to be chosen; empty where all may stand together. */
    public List<PromotionId> chosenAmong() {
        return among;
    }

    /** Notes who was chosen from, and which were not, as far as another that they may not stand beside applied. */
    public void keepOut(List<Promotion> all, List<Promotion> out, Applied applied) {
        among = all.stream().map(Promotion::id).toList();
        for (Promotion promotion : out) {
            if (beside(promotion, applied) != null) {
                refuse(promotion);
            }
        }
    }

    /** Notes that another choice among alternatives could save so much more at most. */
    public void leave(long unproven) {
        gap = unproven;
    }

    /** What another choice among promotions that may not stand together could save above this one, at most. */
    public long gap() {
        return gap;
    }

    /** Whether two may apply to one basket by what they say of groups and of others. */
    static boolean together(Promotion one, Promotion other) {
        return one.stacking().admits(other.id())
                && other.stacking().admits(one.id())
                && (one.stacking().group().isEmpty()
                        || !one.stacking().group().equals(other.stacking().group()));
    }

    /** One that applied and that a promotion may not stand beside, or null. */
    public @Nullable PromotionId beside(Promotion promotion, Applied applied) {
        for (int i = 0; i < applied.size(); i++) {
            if (!mayStand(promotion, applied.promotion(i))) {
                return applied.promotion(i).id();
            }
        }
        return null;
    }

    /** Notes one that does not apply for the sake of another. */
    void refuse(Promotion promotion) {
        for (int i = 0; i < refusals; i++) {
            if (refused[i] == promotion) {
                return;
            }
        }
        if (refusals == refused.length) {
            refused = Arrays.copyOf(refused, 2 * refusals);
        }
        refused[refusals++] = promotion;
    }

    /** Asks once for a promotion of several benefits, each time for one of one. */
    private boolean qualified(Promotion promotion) {
        if (promotion.benefits().size() == 1) {
            return qualifies(promotion);
        }
        for (int i = 0; i < asks; i++) {
            if (asked[i] == promotion) {
                return answer[i];
            }
        }
        if (asks == asked.length) {
            asked = Arrays.copyOf(asked, 2 * asks);
            answer = Arrays.copyOf(answer, 2 * asks);
        }
        asked[asks] = promotion;
        answer[asks] = qualifies(promotion);
        return answer[asks++];
    }

    /** How many were refused beside another. */
    public int refusals() {
        return refusals;
    }

    /** One that was refused because another of its group applied, or one that it does not combine with. */
    public Promotion refused(int at) {
        Promotion promotion = refused[at];
        if (promotion == null) {
            throw new IndexOutOfBoundsException(at);
        }
        return promotion;
    }

    /** The exclusive one, or null. */
    public @Nullable Promotion leader() {
        return leader;
    }
}
