// SPDX-License-Identifier: Apache-2.0
/** Taxes that are more than one percentage: excise, components, compound taxes, tables, withholding. */
@NullMarked
package dev.mizan.core.tax.levy;

import org.jspecify.annotations.NullMarked;
