// SPDX-License-Identifier: Apache-2.0
/** What till and terminal say of a session, scheme by scheme, beside one another. */
@NullMarked
package dev.mizan.spi.payment.scheme;

import org.jspecify.annotations.NullMarked;
