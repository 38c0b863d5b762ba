// SPDX-License-Identifier: Apache-2.0
/** Exchange rates as dated facts: fetched from whoever publishes them, kept, corrected, and given to the books. */
@NullMarked
package dev.mizan.suite.rate;

import org.jspecify.annotations.NullMarked;
