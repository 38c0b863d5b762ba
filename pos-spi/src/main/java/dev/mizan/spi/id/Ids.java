// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

import java.util.regex.Pattern;

/** The form that all textual ids share, so that they can stand in stream names, file names and URLs as they are. */
final class Ids {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private Ids() {}

    static String checked(String what, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " takes 1 to 40 letters, digits, dots, dashes or underscores, not \"" + value + "\"");
        }
        return value;
    }
}
