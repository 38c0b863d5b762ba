// SPDX-License-Identifier: Apache-2.0
/** Adapters of the folder {@code hardware} about payments. */
@NullMarked
package dev.mizan.conformance.adapter.payment;

import org.jspecify.annotations.NullMarked;
