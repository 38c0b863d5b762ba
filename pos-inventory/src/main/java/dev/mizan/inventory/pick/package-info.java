// SPDX-License-Identifier: Apache-2.0
/** Which lots are set aside for whom: what expires first, of what a customer takes. */
@NullMarked
package dev.mizan.inventory.pick;

import org.jspecify.annotations.NullMarked;
