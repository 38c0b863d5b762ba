// SPDX-License-Identifier: Apache-2.0
/** What a receipt on paper costs, beside a public encoder. */
@NullMarked
package dev.mizan.benchmarks.device;

import org.jspecify.annotations.NullMarked;
