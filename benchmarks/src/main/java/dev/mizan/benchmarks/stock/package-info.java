// SPDX-License-Identifier: Apache-2.0
/** Stock and scanning under load, beside the plain ways of doing the same. */
@NullMarked
package dev.mizan.benchmarks.stock;

import org.jspecify.annotations.NullMarked;
