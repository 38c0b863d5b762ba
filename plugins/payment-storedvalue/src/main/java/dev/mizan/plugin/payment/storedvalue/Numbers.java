// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

import java.security.SecureRandom;

/** Numbers that nobody guesses: 100 random bits in 20 letters and digits, in which no card number can stand. */
final class Numbers {
    private static final String DIGITS = "23456789BCDFGHJKMNPQRSTVWXYZaceh";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private Numbers() {}

    static String fresh() {
        SecureRandom random = new SecureRandom();
        StringBuilder number = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            // Each group begins with a letter, so that no run of digits is as long as a card's.
            int from = i % GROUP == 0 ? DIGITS.indexOf('B') : 0;
            number.append(DIGITS.charAt(from + random.nextInt(DIGITS.length() - from)));
        }
        return number.toString();
    }
}
