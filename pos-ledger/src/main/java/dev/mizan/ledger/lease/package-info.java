// SPDX-License-Identifier: Apache-2.0
/** Leases of shops: the liability at its present value, the right of use, and what each period bears. */
@NullMarked
package dev.mizan.ledger.lease;

import org.jspecify.annotations.NullMarked;
