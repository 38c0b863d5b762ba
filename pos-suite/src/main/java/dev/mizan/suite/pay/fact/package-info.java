// SPDX-License-Identifier: Apache-2.0
/** What is written of payments at terminals, and what it comes to. */
@NullMarked
package dev.mizan.suite.pay.fact;

import org.jspecify.annotations.NullMarked;
