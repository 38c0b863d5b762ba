// SPDX-License-Identifier: Apache-2.0
/** What an accountant of the back office asks of assets that move, of suppliers and of the people who are paid. */
@NullMarked
package dev.mizan.laws.office;

import org.jspecify.annotations.NullMarked;
