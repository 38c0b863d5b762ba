// SPDX-License-Identifier: Apache-2.0
/** What the replies of protocols in common use mean, so that no plugin guesses and none calls a doubt a decline. */
@NullMarked
package dev.mizan.spi.payment.reply;

import org.jspecify.annotations.NullMarked;
