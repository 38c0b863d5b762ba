// SPDX-License-Identifier: Apache-2.0
/** Tests of the regime. */
@NullMarked
package dev.mizan.plugin.fiscal.rksv;

import org.jspecify.annotations.NullMarked;
