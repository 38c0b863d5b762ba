// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.told;

import dev.mizan.core.tax.TaxPart;

/**
 * One tax of one authority on one line, as an engine rounded it. Amounts are minor units of the bill's currency.
 *
 * @param line from 0
 * @param part code, authority and percentage
 * @param rule of the engine by which it is charged
 * @param base that it was taken of
 * @param tax zero or more
 */
public record ToldTax(int line, TaxPart part, String rule, long base, long tax) {
    public ToldTax {
        if (line < 0 || tax < 0) {
            throw new IllegalArgumentException("line " + line + ": " + part + " comes to " + tax);
        }
    }
}
