// SPDX-License-Identifier: Apache-2.0
/** Tax that visitors get back from the operator of a scheme: granted once a receipt, listed, and kept in step with returns. */
@NullMarked
package dev.mizan.suite.tourist;

import org.jspecify.annotations.NullMarked;
