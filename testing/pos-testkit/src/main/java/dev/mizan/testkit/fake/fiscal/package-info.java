// SPDX-License-Identifier: Apache-2.0
/** Fiscal regimes that are wrong on purpose. */
@NullMarked
package dev.mizan.testkit.fake.fiscal;

import org.jspecify.annotations.NullMarked;
