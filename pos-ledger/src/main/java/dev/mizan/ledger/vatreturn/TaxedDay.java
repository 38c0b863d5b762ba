// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/**
 * What tills sold on a trading day, as far as it has one tax point: a day that ends after midnight has two rows.
 *
 * @param business the date of the Z report
 * @param taxPoint the day by which VAT asks
 */
public record TaxedDay(LocalDate business, LocalDate taxPoint, Money net, Money tax) {}
