// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.payment.PaymentReference;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * The twelve characters of field 37 by which a host finds a request again. They are computed from the reference alone, so that
 * a till that was started anew reverses the same one: two of a million payments of a terminal share one with odds of 1 in nine
 * million, and the whole reference goes beside it.
 */
final class RetrievalNumbers {
    private static final int DIGITS = 36;
    private static final int LENGTH = 12;
    private static final BigInteger RANGE = BigInteger.valueOf(DIGITS).pow(LENGTH);

    private RetrievalNumbers() {}

    static String of(PaymentReference reference) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(reference.value().getBytes(StandardCharsets.UTF_8));
            String number =
                    new BigInteger(1, digest).mod(RANGE).toString(DIGITS).toUpperCase(Locale.ROOT);
            return "0".repeat(LENGTH - number.length()) + number;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
