// SPDX-License-Identifier: Apache-2.0
/** Kinds of payment of which only whoever moves the money knows: their accounts, and the plan of a seller on instalments. */
@NullMarked
package dev.mizan.suite.pay.mover;

import org.jspecify.annotations.NullMarked;
