// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a bank account, its two check digits verified (ISO 13616, ISO 7064 MOD 97-10). */
public record Iban(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final int MODULUS = 97;

    public Iban {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no account number: " + value);
        }
    }

    /** Reads one with or without spaces, in any letters; empty where it is none. */
    public static Optional<Iban> parse(String written) {
        String plain = written.replace(" ", "").toUpperCase(Locale.ROOT);
        return isValid(plain) ? Optional.of(new Iban(plain)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        String turned = text.substring(4) + text.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int digit = Character.digit(turned.charAt(i), 36);
            rest = (rest * (digit < 10 ? 10 : 100) + digit) % MODULUS;
        }
        return rest == 1;
    }

    /** Its country, two letters. */
    public String country() {
        return value.substring(0, 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
