// SPDX-License-Identifier: Apache-2.0
/** What a Z report says of terminals: scheme by scheme, with each payment named on which till and terminal differ. */
@NullMarked
package dev.mizan.suite.pay.totals;

import org.jspecify.annotations.NullMarked;
