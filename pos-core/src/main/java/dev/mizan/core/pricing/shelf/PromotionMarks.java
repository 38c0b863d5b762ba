// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.core.promotion.Promotion;

/** Tells terms of promotions apart: equal for equal terms, on every machine. */
@FunctionalInterface
public interface PromotionMarks {
    /** A short text that stands for all that a promotion gives, when, and to whom. */
    String of(Promotion promotion);
}
