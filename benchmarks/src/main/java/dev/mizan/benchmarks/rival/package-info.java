// SPDX-License-Identifier: Apache-2.0
/** Promotions as other engines run them: one rule a promotion, the dearer first. */
@NullMarked
package dev.mizan.benchmarks.rival;

import org.jspecify.annotations.NullMarked;
