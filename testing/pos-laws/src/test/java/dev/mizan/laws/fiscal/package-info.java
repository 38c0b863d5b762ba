// SPDX-License-Identifier: Apache-2.0
/** Laws of tax documents in the house: one commit, one chain, one answer. */
@NullMarked
package dev.mizan.laws.fiscal;

import org.jspecify.annotations.NullMarked;
