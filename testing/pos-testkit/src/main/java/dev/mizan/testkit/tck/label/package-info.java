// SPDX-License-Identifier: Apache-2.0
/** The contract of label printers. */
@NullMarked
package dev.mizan.testkit.tck.label;

import org.jspecify.annotations.NullMarked;
