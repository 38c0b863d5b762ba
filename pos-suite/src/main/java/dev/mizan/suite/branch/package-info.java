// SPDX-License-Identifier: Apache-2.0
/** What the stores of a company owe one another. */
@NullMarked
package dev.mizan.suite.branch;

import org.jspecify.annotations.NullMarked;
