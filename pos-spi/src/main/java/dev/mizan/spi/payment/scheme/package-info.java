// SPDX-License-Identifier: Apache-2.0
/** What card schemes demand, as data, and whether till and terminal tell the same. */
@NullMarked
package dev.mizan.spi.payment.scheme;

import org.jspecify.annotations.NullMarked;
