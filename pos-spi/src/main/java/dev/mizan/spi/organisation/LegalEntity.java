// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.organisation;

import dev.mizan.spi.id.LegalEntityId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;

/**
 * A company that keeps its own books.
 *
 * @param currency of its books
 */
public record LegalEntity(LegalEntityId id, Text name, Currency currency) {}
