// SPDX-License-Identifier: Apache-2.0
/** What is sold in another's name, told apart from the commission on it. */
@NullMarked
package dev.mizan.core.pricing.agency;

import org.jspecify.annotations.NullMarked;
