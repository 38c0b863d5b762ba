// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.tax;

import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.util.List;

/**
 * What an engine answers. The suite uses it only where it is sound: as many lines as were asked about, each tax within its
 * line, in the question's currency, and within one minor unit of its rate for each tax.
 *
 * @param id by which the engine knows it again; not blank
 * @param lines in the order of the question's
 */
public record TaxAnswer(String id, List<Line> lines) {
    /**
     * What one line bears.
     *
     * @param category of EN 16931
     * @param taxes that sum to the line's tax; empty where none is charged
     */
    public record Line(VatCategory category, List<Tax> taxes) {
        public Line {
            taxes = List.copyOf(taxes);
        }
    }

    /**
     * One tax of one authority, rounded alone.
     *
     * @param code by which it is told and booked; 1 to 20 capital letters, digits, dashes and underscores
     * @param authority to whom it is owed, likewise
     * @param rule of the engine by which it is charged, for whoever asks why
     * @param percent of the base, above zero
     * @param base that it was taken of
     * @param tax rounded, zero or more
     */
    public record Tax(String code, String authority, String rule, Percent percent, Money base, Money tax) {}

    public TaxAnswer {
        lines = List.copyOf(lines);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an answer without an id: " + lines);
        }
    }
}
