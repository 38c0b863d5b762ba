// SPDX-License-Identifier: Apache-2.0
/** Tests of the form. */
@NullMarked
package dev.mizan.plugin.document.pdf;

import org.jspecify.annotations.NullMarked;
