// SPDX-License-Identifier: Apache-2.0
/** Typed ids: one type a thing that is named, so that a till is never passed where a customer is meant. */
@NullMarked
package dev.mizan.spi.id;

import org.jspecify.annotations.NullMarked;
