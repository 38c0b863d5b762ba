// SPDX-License-Identifier: Apache-2.0
/** What one person proposes and another one judges. */
@NullMarked
package dev.mizan.suite.approval;

import org.jspecify.annotations.NullMarked;
