// SPDX-License-Identifier: Apache-2.0
/** Generators of shops and their days; the only room here that knows jqwik. */
@NullMarked
package dev.mizan.laws.gen;

import org.jspecify.annotations.NullMarked;
