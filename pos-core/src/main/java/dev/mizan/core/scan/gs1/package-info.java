// SPDX-License-Identifier: Apache-2.0
/** GS1 data carriers read to the letter: check digits, element strings, Digital Links and what a scanner sends. */
@NullMarked
package dev.mizan.core.scan.gs1;

import org.jspecify.annotations.NullMarked;
