// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

/**
 * Something given on a group of units: a unit is in at most one group of the promotions that compete for it, and groups
 * are formed as often as there are units for them.
 */
public sealed interface GroupReward extends Reward
        permits GroupPercent, GroupAmount, GroupPrice, CheapestFree, BuyGet, Bundle {}
