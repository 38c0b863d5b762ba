// SPDX-License-Identifier: Apache-2.0
/** Master and opening data as CSV files: read with every bad row named, written so that reading them changes nothing. */
@NullMarked
package dev.mizan.suite.exchange;

import org.jspecify.annotations.NullMarked;
