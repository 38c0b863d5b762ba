// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

/** Something other than a reduction of the goods in the basket. */
public sealed interface Extra extends Reward permits FreeShipping, Gift, PointsTimes, CashBack {}
