// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.spi.value.Percent;

/**
 * A part of what the goods come to after all promotions is given back as credit: told in the result, paid elsewhere.
 *
 * @param percent of it
 */
public record CashBack(Percent percent) implements Extra {}
