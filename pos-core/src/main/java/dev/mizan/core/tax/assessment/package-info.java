// SPDX-License-Identifier: Apache-2.0
/** The tax of a document's amounts, rounded where the law says. */
@NullMarked
package dev.mizan.core.tax.assessment;

import org.jspecify.annotations.NullMarked;
