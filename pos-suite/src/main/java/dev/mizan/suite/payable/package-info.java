// SPDX-License-Identifier: Apache-2.0
/** Who is paid and who is asked to pay: suppliers' credit notes, runs of payments through a bank, reminders to customers. */
@NullMarked
package dev.mizan.suite.payable;

import org.jspecify.annotations.NullMarked;
