// SPDX-License-Identifier: Apache-2.0
/** Money that is taken for goods before they are handed over, the tax that falls due with it, and what becomes of it. */
@NullMarked
package dev.mizan.core.sale.prepaid;

import org.jspecify.annotations.NullMarked;
