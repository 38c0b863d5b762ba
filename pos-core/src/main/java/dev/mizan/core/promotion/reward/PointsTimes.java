// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.spi.value.Percent;

/**
 * The goods earn more points: told in the result, and by line in {@code PointsBase}; booked by who keeps the points.
 *
 * @param factor 200 % for double points
 */
public record PointsTimes(Percent factor) implements Extra {}
