// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.pricing.moment.MomentPolicy;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.scan.label.ScaleLabels;
import dev.mizan.core.tender.CashPolicy;
import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.ValuationProfile;
import dev.mizan.inventory.stock.NegativeStock;
import dev.mizan.inventory.stock.ReturnCost;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.suite.flow.StoreCheck;
import dev.mizan.suite.sell.PromotionTerms;

/**
 * What a shop has settled. Decisions go by it; what a fold needs is written in the facts, so a changed policy changes no
 * history. The pricing policy and the calendar are the exceptions that stay for the life of a store.
 *
 * @param pricing how amounts and taxes are rounded
 * @param cash how cash is rounded
 * @param valuation how an item's stock is valued when it is first kept
 * @param backDating what becomes of costs when goods are told late, that moved before
 * @param negativeStock what happens when more is sold than is there
 * @param withoutReceipt at what cost goods come back without their receipt
 * @param calendar of the fiscal year
 * @param storeCheck when the store is checked whole
 * @param labels how the shop's scales fill a barcode
 * @param promotions how promotions go together, what guards prices against them, and those that the host keeps in code;
 *     they stand before those of the log
 * @param promotionTerms where limits of promotions are counted
 * @param moments which moment's prices a basket gets that was filled across a change of the books, and what a till does
 *     without the books that should hold
 */
public record Policies(
        PricingPolicy pricing,
        CashPolicy cash,
        ValuationPolicy valuation,
        BackDating backDating,
        NegativeStock negativeStock,
        ReturnCost withoutReceipt,
        FiscalCalendar calendar,
        StoreCheck storeCheck,
        ScaleLabels labels,
        PromotionBook promotions,
        PromotionTerms promotionTerms,
        MomentPolicy moments) {

    public Policies {
        promotions = promotions.version(0);
    }

    /**
     * What most shops want: half up on lines and on the total of each rate, cash to the minor unit, moving average, a
     * sale never refused for lack of stock, fiscal year from January, the store checked at each close of a till.
     */
    public static final Policies USUAL = new Policies(
            PricingPolicy.USUAL,
            CashPolicy.EXACT,
            ValuationPolicy.all(Valuation.MOVING_AVERAGE),
            ValuationProfile.TEXTBOOK.backDating(),
            NegativeStock.ALLOW_AT_LAST_KNOWN_COST,
            ReturnCost.AVERAGE,
            GregorianYears.JANUARY,
            StoreCheck.AT_CLOSE,
            ScaleLabels.NONE,
            PromotionBook.EMPTY,
            PromotionTerms.USUAL,
            MomentPolicy.USUAL);

    /** The same with another rounding of amounts and taxes. */
    public Policies pricing(PricingPolicy other) {
        return new Policies(
                other,
                cash,
                valuation,
                backDating,
                negativeStock,
                withoutReceipt,
                calendar,
                storeCheck,
                labels,
                promotions,
                promotionTerms,
                moments);
    }

    /** The same with another rounding of cash. */
    public Policies cash(CashPolicy other) {
        return new Policies(
                pricing,
                other,
                valuation,
                backDating,
                negativeStock,
                withoutReceipt,
                calendar,
                storeCheck,
                labels,
                promotions,
                promotionTerms,
                moments);
    }

    /** The same with another valuation. */
    public Policies valuation(ValuationPolicy other) {
        return new Policies(
                pricing,
                cash,
                other,
                backDating,
                negativeStock,
                withoutReceipt,
                calendar,
                storeCheck,
                labels,
                promotions,
                promotionTerms,
                moments);
    }

    /**
     * The same with stock valued as a profile does, which names the choices of a peer: how issues are rounded, and what
     * becomes of goods that are told late.
     *
     * @param method by which all items go that are kept from now on, one that goes by what was paid
     */
    public Policies valued(ValuationProfile profile, Method method) {
        return valuation(ValuationPolicy.all(profile.of(method))).backDating(profile.backDating());
    }

    /** The same with another answer to goods that are told late. */
    public Policies backDating(BackDating other) {
        return new Policies(
                pricing,
                cash,
                valuation,
                other,
                negativeStock,
                withoutReceipt,
                calendar,
                storeCheck,
                labels,
                promotions,
                promotionTerms,
                moments);
    }

    /** The same with another answer to a lack of stock. */
    public Policies negativeStock(NegativeStock other) {
        return new Policies(
                pricing,
                cash,
                valuation,
                backDating,
                other,
                withoutReceipt,
                calendar,
                storeCheck,
                labels,
                promotions,
                promotionTerms,
                moments);
    }

    /** The same with the store checked at another time. */
    public Policies storeCheck(StoreCheck other) {
        return new Policies(
                pricing,
                cash,
                valuation,
                backDating,
                negativeStock,
                withoutReceipt,
                calendar,
                other,
                labels,
                promotions,
                promotionTerms,
                moments);
    }

    /** The same with scale labels. */
    public Policies labels(ScaleLabels other) {
        return new Policies(
                pricing,
                cash,
                valuation,
                backDating,
                negativeStock,
                withoutReceipt,
                calendar,
                storeCheck,
                other,
                promotions,
                promotionTerms,
                moments);
    }

    /** The same with other choices for promotions, or with promotions of the host's own. */
    public Policies promotions(PromotionBook other) {
        return new Policies(
                pricing,
                cash,
                valuation,
                backDating,
                negativeStock,
                withoutReceipt,
                calendar,
                storeCheck,
                labels,
                other,
                promotionTerms,
                moments);
    }

    /** The same with other terms of promotions. */
    public Policies promotionTerms(PromotionTerms other) {
        return new Policies(
                pricing,
                cash,
                valuation,
                backDating,
                negativeStock,
                withoutReceipt,
                calendar,
                storeCheck,
                labels,
                promotions,
                other,
                moments);
    }

    /** The same with another moment of the price. */
    public Policies moments(MomentPolicy other) {
        return new Policies(
                pricing,
                cash,
                valuation,
                backDating,
                negativeStock,
                withoutReceipt,
                calendar,
                storeCheck,
                labels,
                promotions,
                promotionTerms,
                other);
    }
}
