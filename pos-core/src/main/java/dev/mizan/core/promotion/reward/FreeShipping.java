// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

/** Nothing is asked for delivery. */
public record FreeShipping() implements Extra {}
