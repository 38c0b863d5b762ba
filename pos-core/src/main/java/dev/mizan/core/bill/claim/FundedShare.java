// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill.claim;

import dev.mizan.core.promotion.PromotionId;
import java.time.LocalDate;

/**
 * What a supplier owes for one promotion and one business date: its parts of the day's shares, less those of goods that came
 * back that day.
 *
 * @param amount minor units; below zero where more came back than was sold
 */
public record FundedShare(PromotionId promotion, LocalDate day, long amount) {}
