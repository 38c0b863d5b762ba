// SPDX-License-Identifier: Apache-2.0
/** What a shop is paid with and pays back in, and the cash desk's arithmetic. */
@NullMarked
package dev.mizan.core.tender;

import org.jspecify.annotations.NullMarked;
