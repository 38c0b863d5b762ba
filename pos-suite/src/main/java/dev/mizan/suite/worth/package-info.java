// SPDX-License-Identifier: Apache-2.0
/** What goods are carried at where they bring less than they had cost. */
@NullMarked
package dev.mizan.suite.worth;

import org.jspecify.annotations.NullMarked;
