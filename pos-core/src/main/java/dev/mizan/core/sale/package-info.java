// SPDX-License-Identifier: Apache-2.0
/** Sales and returns as facts, and the decisions that make them. */
@NullMarked
package dev.mizan.core.sale;

import org.jspecify.annotations.NullMarked;
