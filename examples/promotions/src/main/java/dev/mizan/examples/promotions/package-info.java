// SPDX-License-Identifier: Apache-2.0
/** Promotions from a file, at a till. */
@NullMarked
package dev.mizan.examples.promotions;

import org.jspecify.annotations.NullMarked;
