// SPDX-License-Identifier: Apache-2.0
/** What suppliers ask of orders, and orders that are changed. */
@NullMarked
package dev.mizan.laws.ordering;

import org.jspecify.annotations.NullMarked;
