// SPDX-License-Identifier: Apache-2.0
/** Where, when and for whom a promotion runs. */
@NullMarked
package dev.mizan.core.promotion.scope;

import org.jspecify.annotations.NullMarked;
