// SPDX-License-Identifier: Apache-2.0
/** Charts of accounts that a company brings. */
@NullMarked
package dev.mizan.laws.chart;

import org.jspecify.annotations.NullMarked;
