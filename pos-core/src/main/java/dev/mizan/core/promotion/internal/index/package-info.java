// SPDX-License-Identifier: Apache-2.0
/** The columns of the index of promotions: which entries stand under a key, and which goods an entry names. */
@NullMarked
package dev.mizan.core.promotion.internal.index;

import org.jspecify.annotations.NullMarked;
