// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.limit.GiveBack;
import dev.mizan.core.promotion.limit.Limit;
import dev.mizan.core.promotion.limit.Limits;
import dev.mizan.core.promotion.limit.Serials;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down a promotion. */
public final class PromotionBuilder {
    private final PromotionId id;
    private final Text name;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Benefit> benefits = new ArrayList<>();
    private Scope scope = Scope.OPEN;
    private Stacking stacking = Stacking.FREE;
    private int atMost;
    private Percent vendorShare = Percent.ZERO;
    private Optional<SupplierId> vendor = Optional.empty();
    private Limits limits = Limits.NONE;
    private boolean sale;

    PromotionBuilder(PromotionId id, Text name) {
        this.id = id;
        this.name = name;
    }

    /** Where, when and for whom. */
    public PromotionBuilder scope(Scope within) {
        scope = within;
        return this;
    }

    /** A further condition. */
    public PromotionBuilder when(Condition condition) {
        conditions.add(condition);
        return this;
    }

    /** A benefit on all goods. */
    public PromotionBuilder gives(Phase phase, Reward reward) {
        return gives(phase, Selector.ALL, reward);
    }

    /** A benefit on some goods. */
    public PromotionBuilder gives(Phase phase, Selector target, Reward reward) {
        return gives(Benefit.of(phase, target, reward));
    }

    /** A further benefit. */
    public PromotionBuilder gives(Benefit benefit) {
        benefits.add(benefit);
        return this;
    }

    /** How it goes with others. */
    public PromotionBuilder stacking(Stacking rules) {
        stacking = rules;
        return this;
    }

    /** At most so many groups or sets in a basket. */
    public PromotionBuilder atMost(int times) {
        atMost = times;
        return this;
    }

    /** The part that a supplier pays. */
    public PromotionBuilder fundedByVendor(Percent part) {
        vendorShare = part;
        return this;
    }

    /** The part that this supplier pays, and is claimed from there. */
    public PromotionBuilder fundedBy(SupplierId supplier, Percent part) {
        vendor = Optional.of(supplier);
        return fundedByVendor(part);
    }

    /** A further limit, over all tills. */
    public PromotionBuilder limit(Limit limit) {
        limits = limits.and(limit);
        return this;
    }

    /** Brought by serial coupons, each good for one sale; the scope names one coupon, which stands for all of them. */
    public PromotionBuilder serials(Serials coupons) {
        limits = limits.serials(coupons);
        return this;
    }

    /** What returns give back of limits and coupons. */
    public PromotionBuilder giveBack(GiveBack policy) {
        limits = limits.giveBack(policy);
        return this;
    }

    /** Shown to the public as a sale; the law of the shop may ask a licence for it. */
    public PromotionBuilder shownAsSale() {
        sale = true;
        return this;
    }

    /** The promotion. */
    public Promotion build() {
        return new Promotion(
                id, name, scope, conditions, benefits, stacking, atMost, vendorShare, vendor, limits, sale);
    }
}
