// SPDX-License-Identifier: Apache-2.0
/** What goods cost beyond their price: freight, duty and excise shared over receipts; write-downs to what can be got for them; the retail method. */
@NullMarked
package dev.mizan.inventory.landed;

import org.jspecify.annotations.NullMarked;
