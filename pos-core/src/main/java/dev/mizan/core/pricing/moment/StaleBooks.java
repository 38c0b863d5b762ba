// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

/** What a till does whose books are not those that should hold by now. */
public enum StaleBooks {
    /** It goes on selling at the prices that it has, and each sale says so. */
    MARK,
    /** It sells nothing until the books have come. */
    REFUSE
}
