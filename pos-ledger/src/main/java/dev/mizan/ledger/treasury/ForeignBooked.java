// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.treasury;

import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/**
 * What the document of an item in a foreign currency said, whatever was settled of it since.
 *
 * @param on its day
 * @param gross all that it was for in its own currency, above zero whoever owes it
 */
public record ForeignBooked(LocalDate on, Money gross) {}
