// SPDX-License-Identifier: Apache-2.0
/** Notes and coins behind the payment port. */
@NullMarked
package dev.mizan.plugin.payment.cash;

import org.jspecify.annotations.NullMarked;
