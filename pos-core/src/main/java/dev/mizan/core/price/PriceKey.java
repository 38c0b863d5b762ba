// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;

/**
 * What tells one price from another: a list has one price for an item in a unit that begins on a day.
 *
 * @param list where it stands
 * @param item what it is for
 * @param unit one of which it buys
 * @param from its first day
 */
public record PriceKey(PriceListId list, Sku item, Unit unit, LocalDate from) {}
