// SPDX-License-Identifier: Apache-2.0
/** The layers of quantity and value behind each method; not exported. */
@NullMarked
package dev.mizan.inventory.valuation.internal;

import org.jspecify.annotations.NullMarked;
