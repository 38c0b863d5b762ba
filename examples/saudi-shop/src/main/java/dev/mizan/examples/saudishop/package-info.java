// SPDX-License-Identifier: Apache-2.0
/** A shop in Riyadh: registers its till, sells, takes back, reports, and leaves its documents in a folder. */
@NullMarked
package dev.mizan.examples.saudishop;

import org.jspecify.annotations.NullMarked;
