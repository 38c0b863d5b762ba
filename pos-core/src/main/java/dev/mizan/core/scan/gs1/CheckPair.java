// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

/**
 * The two check characters of a Global Model Number: the characters' places in set 82, weighted by primes from the right,
 * modulo 1021 (GS1 General Specifications, 7.9.5).
 */
public final class CheckPair {
    private static final String OF_32 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int MODULUS = 1021;

    /** The most characters that the weights reach. */
    private static final int LONGEST = 97;

    private static final int[] PRIMES = primes();

    private CheckPair() {}

    /** The pair that completes a payload of set 82 of at most 97 characters; else an {@link IllegalArgumentException}. */
    public static String of(String payload) {
        if (payload.length() > LONGEST || !Chars.in(Chars.SET_82, payload, 0, payload.length())) {
            throw new IllegalArgumentException("no payload of a check pair: \"" + payload + "\"");
        }
        int sum = 0;
        for (int i = 0; i < payload.length(); i++) {
            sum += Chars.OF_82.indexOf(payload.charAt(i)) * PRIMES[payload.length() - 1 - i];
        }
        int pair = sum % MODULUS;
        return "" + OF_32.charAt(pair >> 5) + OF_32.charAt(pair & 31);
    }

    /** Whether a text ends in its pair; any text may be asked about. */
    public static boolean isValid(String text) {
        int payload = text.length() - 2;
        return payload >= 0
                && payload <= LONGEST
                && Chars.in(Chars.SET_82, text, 0, payload)
                && text.endsWith(of(text.substring(0, payload)));
    }

    private static int[] primes() {
        int[] primes = new int[LONGEST];
        int found = 0;
        for (int candidate = 2; found < LONGEST; candidate++) {
            boolean prime = true;
            for (int i = 0; i < found && prime; i++) {
                prime = candidate % primes[i] != 0;
            }
            if (prime) {
                primes[found++] = candidate;
            }
        }
        return primes;
    }
}
