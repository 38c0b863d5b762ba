// SPDX-License-Identifier: Apache-2.0
/** What must hold of a shop at any moment, in plain Java; each law answers with what broke it. */
@NullMarked
package dev.mizan.laws.law;

import org.jspecify.annotations.NullMarked;
