// SPDX-License-Identifier: Apache-2.0
/** What suppliers ask of orders: told, kept and held. */
@NullMarked
package dev.mizan.suite.ordering;

import org.jspecify.annotations.NullMarked;
