// SPDX-License-Identifier: Apache-2.0
/** What is sold, at which price and tax: changes enter as facts and are compiled into books. */
@NullMarked
package dev.mizan.suite.catalogue;

import org.jspecify.annotations.NullMarked;
