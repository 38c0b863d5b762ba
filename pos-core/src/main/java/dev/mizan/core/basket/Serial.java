// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import java.util.regex.Pattern;

/** The form of a serial number: what GS1 allows under AI 21, 1 to 20 of its characters (General Specifications 7.11). */
final class Serial {
    private static final Pattern FORM = Pattern.compile("[!\"%-?A-Z_a-z]{1,20}");

    private Serial() {}

    static boolean isValid(String serial) {
        return FORM.matcher(serial).matches();
    }
}
