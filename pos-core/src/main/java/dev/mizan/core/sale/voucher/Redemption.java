// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * A voucher that is to pay for a part of a bill.
 *
 * @param voucher as it stands
 * @param amount how much of it; empty for all that its goods on the bill can take
 */
public record Redemption(Voucher voucher, Optional<Money> amount) {}
