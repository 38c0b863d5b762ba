// SPDX-License-Identifier: Apache-2.0
/** What suppliers give credit for and are paid: credit notes, and runs of payments through a bank. */
@NullMarked
package dev.mizan.suite.payable;

import org.jspecify.annotations.NullMarked;
