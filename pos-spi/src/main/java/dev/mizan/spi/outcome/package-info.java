// SPDX-License-Identifier: Apache-2.0
/** What an operation answers: done, or refused with a reason in two languages; and the outside world as an argument. */
@NullMarked
package dev.mizan.spi.outcome;

import org.jspecify.annotations.NullMarked;
