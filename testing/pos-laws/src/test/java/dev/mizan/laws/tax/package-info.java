// SPDX-License-Identifier: Apache-2.0
/** What holds of tax whatever is sold: the properties of the survey of tax engines, by name. */
@NullMarked
package dev.mizan.laws.tax;

import org.jspecify.annotations.NullMarked;
