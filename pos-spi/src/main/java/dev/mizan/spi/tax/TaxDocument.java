// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.tax;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sale or a return that stands in the log, for the engine's own books. Amounts are zero or more; that those of a return go
 * the other way is what {@link #corrects} says.
 *
 * @param id unique and the same whenever it is told: the engine takes it once
 * @param quote id of the {@link TaxAnswer} that it was taxed by; empty where the engine could not be reached and the shop's own
 *     book was used
 * @param corrects for a return, the id of the sale, or blank where there was no receipt; empty for a sale
 * @param taxPoint the day whose rates held
 * @param to where the goods went; empty for the store's jurisdiction
 * @param lines as they were sold
 */
public record TaxDocument(
        String id, String quote, Optional<String> corrects, LocalDate taxPoint, String to, List<Line> lines) {
    /**
     * One line.
     *
     * @param net without tax
     * @param tax all of it
     */
    public record Line(Sku item, Quantity quantity, Money net, Money tax) {}

    public TaxDocument {
        lines = List.copyOf(lines);
    }
}
