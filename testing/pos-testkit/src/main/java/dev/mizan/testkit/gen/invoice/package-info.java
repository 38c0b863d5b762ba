// SPDX-License-Identifier: Apache-2.0
/** Tax documents of every kind, made from a seed: for contract kits, judges and benchmarks. */
@NullMarked
package dev.mizan.testkit.gen.invoice;

import org.jspecify.annotations.NullMarked;
