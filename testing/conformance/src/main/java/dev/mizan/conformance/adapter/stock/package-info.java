// SPDX-License-Identifier: Apache-2.0
/** Adapters for the cases of stock, purchasing and GS1. */
@NullMarked
package dev.mizan.conformance.adapter.stock;

import org.jspecify.annotations.NullMarked;
