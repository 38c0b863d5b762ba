// SPDX-License-Identifier: Apache-2.0
/** Runs the Technical Compatibility Kit of JSR 354 on our amounts and, beside them, on Moneta's. */
@NullMarked
package dev.mizan.tck;

import org.jspecify.annotations.NullMarked;
