// SPDX-License-Identifier: Apache-2.0
/** What the law asks of a promotion that is shown as a sale: a licence, and the lowest price before it. */
@NullMarked
package dev.mizan.core.promotion.licence;

import org.jspecify.annotations.NullMarked;
