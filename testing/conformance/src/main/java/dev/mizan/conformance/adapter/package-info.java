// SPDX-License-Identifier: Apache-2.0
/** One class for each schema of cases: it translates a case into calls that an embedder could write. */
@NullMarked
package dev.mizan.conformance.adapter;

import org.jspecify.annotations.NullMarked;
