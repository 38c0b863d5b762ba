// SPDX-License-Identifier: Apache-2.0
/** What is done in the stockroom. */
@NullMarked
package dev.mizan.suite.stock;

import org.jspecify.annotations.NullMarked;
