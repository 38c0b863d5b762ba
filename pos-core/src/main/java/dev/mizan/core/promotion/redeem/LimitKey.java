// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.limit.Whose;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.store.StreamKey;

/**
 * The streams that uses are counted in. Whoever spends appends to them at the version that the decision rests on, so that no
 * two tills spend the same.
 */
public final class LimitKey {
    private static final String LIMIT = "limit";
    private static final String CUSTOMER = "/customer=";
    private static final String EMPLOYEE = "/employee=";

    private static final String COUPON = "/coupon=";
    private static final String TILL = "/till=";

    private LimitKey() {}

    /** A serial coupon. */
    public static StreamKey serial(String serial) {
        return StreamKey.of("coupon", serial);
    }

    /** All uses of a promotion, and what of it was granted to tills. */
    public static StreamKey of(PromotionId promotion) {
        return StreamKey.of(LIMIT, promotion);
    }

    static StreamKey of(PromotionId promotion, CustomerId customer) {
        return StreamKey.of(LIMIT, promotion + CUSTOMER + customer);
    }

    static StreamKey of(PromotionId promotion, ActorId employee) {
        return StreamKey.of(LIMIT, promotion + EMPLOYEE + employee);
    }

    static StreamKey coupon(PromotionId promotion, String coupon) {
        return StreamKey.of(LIMIT, promotion + COUPON + coupon);
    }

    /** What a till may spend on its own: the less it has used, the more; a grant counts below zero. */
    public static StreamKey allowance(PromotionId promotion, String register) {
        return StreamKey.of(LIMIT, promotion + TILL + register);
    }

    /** Whether it is an allowance of a till. */
    public static boolean isAllowance(StreamKey stream, String register) {
        return isAllowance(stream) && stream.value().endsWith(TILL + register);
    }

    /** The promotion that an allowance is of. */
    static PromotionId granted(StreamKey allowance) {
        String name = allowance.value();
        return new PromotionId(name.substring(LIMIT.length() + 1, name.indexOf(TILL)));
    }

    /** Whether it is a till's own. */
    static boolean isAllowance(StreamKey stream) {
        return stream.value().startsWith(LIMIT + "/") && stream.value().contains(TILL);
    }

    /** Whether it is a serial coupon's. */
    static boolean isSerial(StreamKey stream) {
        return stream.value().startsWith("coupon/");
    }

    /** Whose uses a stream of limits counts. */
    static Whose whose(StreamKey stream) {
        String name = stream.value();
        if (name.contains(CUSTOMER)) {
            return Whose.CUSTOMER;
        } else if (name.contains(EMPLOYEE)) {
            return Whose.EMPLOYEE;
        }
        return name.contains(COUPON) ? Whose.COUPON : Whose.PROMOTION;
    }

    /** Whether a stream is long and its count is kept at hand; the others are short and read when they are needed. */
    public static boolean isKept(StreamKey stream) {
        String name = stream.value();
        return name.startsWith(LIMIT + "/") && !name.contains(CUSTOMER) && !name.contains(EMPLOYEE);
    }
}
