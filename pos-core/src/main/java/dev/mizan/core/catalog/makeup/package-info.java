// SPDX-License-Identifier: Apache-2.0
/** What an item is made up of when it is sold: the components of a bundle, and the choices that a customer has. */
@NullMarked
package dev.mizan.core.catalog.makeup;

import org.jspecify.annotations.NullMarked;
