// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.levy;

/**
 * What one component came to.
 *
 * @param component which
 * @param base that it was taken of, earlier taxes counted where it is compound; minor units
 * @param tax zero or more for a sale, in minor units
 */
public record LevyAmount(Component component, long base, long tax) {
    /** What it does to what is paid. */
    public long effect() {
        return component.effect() == Component.Effect.ADDED ? tax : -tax;
    }
}
