// SPDX-License-Identifier: Apache-2.0
/** Cards that customers left with whoever keeps them: kept, charged as was agreed, and forgotten. */
@NullMarked
package dev.mizan.suite.pay.onfile;

import org.jspecify.annotations.NullMarked;
