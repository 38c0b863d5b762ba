// SPDX-License-Identifier: Apache-2.0
/** What stands in one cell of a file, written and read; nothing here knows of rows or of the shop. */
@NullMarked
package dev.mizan.suite.exchange.internal;

import org.jspecify.annotations.NullMarked;
