// SPDX-License-Identifier: Apache-2.0
/** Answers worked cases over the public API: reads case files, asks an adapter, prints one JSON line a case. */
@NullMarked
package dev.mizan.conformance;

import org.jspecify.annotations.NullMarked;
