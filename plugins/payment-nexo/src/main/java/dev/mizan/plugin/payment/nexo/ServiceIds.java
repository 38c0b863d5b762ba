// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

/**
 * The ten characters by which nexo knows a message. Those of a payment are computed from its reference alone, so that a till
 * that was started anew asks for the same one: of a million payments at one terminal, the odds that two share one are 1 in
 * 7,000, and then the reference in the answer differs and nobody is told a wrong outcome.
 */
final class ServiceIds {
    private static final int DIGITS = 36;
    private static final BigInteger RANGE = BigInteger.valueOf(DIGITS).pow(10);

    private ServiceIds() {}

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            String number =
                    new BigInteger(1, digest).mod(RANGE).toString(DIGITS).toUpperCase(Locale.ROOT);
            return "0".repeat(10 - number.length()) + number;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /** One that nobody asks for again. */
    static String fresh() {
        return of(UUID.randomUUID().toString());
    }
}
