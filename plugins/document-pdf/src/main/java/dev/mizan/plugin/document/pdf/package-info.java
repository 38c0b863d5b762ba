// SPDX-License-Identifier: Apache-2.0
/** Tax documents as PDF/A-3 files. */
@NullMarked
package dev.mizan.plugin.document.pdf;

import org.jspecify.annotations.NullMarked;
