// SPDX-License-Identifier: Apache-2.0
/** What happens to money under way: cheques, bags, disputes, foreign items, payments abroad. */
@NullMarked
package dev.mizan.suite.treasury;

import org.jspecify.annotations.NullMarked;
