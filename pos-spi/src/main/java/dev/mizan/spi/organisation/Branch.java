// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.organisation;

import dev.mizan.spi.id.BranchId;
import dev.mizan.spi.id.LegalEntityId;
import dev.mizan.spi.id.VatNumber;
import dev.mizan.spi.value.Text;
import java.util.Optional;

/**
 * A place of business.
 *
 * @param entity whose books it is in; under a group's VAT number this need not be the representative member
 * @param commercialRegistration its own number in the trade register
 */
public record Branch(
        BranchId id,
        LegalEntityId entity,
        VatNumber vat,
        String commercialRegistration,
        Text name,
        Optional<Text> address) {}
