// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

/**
 * One message to the terminal.
 *
 * @param category such as {@code Payment}
 * @param service its number, 1 to 10 characters, in the answer too
 */
record Message(String category, String service, byte[] json) {
    /** What its answer is found by. */
    String key() {
        return category + "/" + service;
    }

    /** Whether a terminal that is well answers it at once: all but what waits for a customer. */
    boolean quick() {
        return !category.equals(Messages.PAYMENT);
    }

    /** Whether it may move money when it arrives. */
    boolean moves() {
        return category.equals(Messages.PAYMENT) || category.equals(Messages.REVERSAL);
    }
}
