// SPDX-License-Identifier: Apache-2.0
/** The papers of a till and their gap-free numbers. */
@NullMarked
package dev.mizan.core.document;

import org.jspecify.annotations.NullMarked;
