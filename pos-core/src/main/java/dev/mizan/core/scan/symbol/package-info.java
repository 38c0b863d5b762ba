// SPDX-License-Identifier: Apache-2.0
/** What scanners send: symbols by their AIM identifiers, and what the prefix of a number is for. */
@NullMarked
package dev.mizan.core.scan.symbol;

import org.jspecify.annotations.NullMarked;
