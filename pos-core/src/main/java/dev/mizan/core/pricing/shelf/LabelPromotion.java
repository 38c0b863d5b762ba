// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.core.promotion.PromotionId;

/**
 * A promotion that a label speaks of.
 *
 * @param mark stands for its terms: where they change, so does the mark
 */
public record LabelPromotion(PromotionId id, String mark) {}
