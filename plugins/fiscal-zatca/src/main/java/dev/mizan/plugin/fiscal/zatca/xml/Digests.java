// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.xml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The two ways in which the Security Features Implementation Standard writes a SHA-256 digest: base64 of its 32 bytes for
 * an invoice, base64 of its 64 hexadecimal digits for everything else.
 */
public final class Digests {
    /** What the first document of a unit names as its previous one: the digest of the text {@code 0}. */
    public static final String FIRST_PREVIOUS = base64OfHex("0".getBytes(StandardCharsets.UTF_8));

    private Digests() {}

    /** The 32 bytes. */
    public static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** As 64 lower-case hexadecimal digits. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(sha256(content));
    }

    /** How an invoice's hash is written. */
    public static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(sha256(content));
    }

    /** How the digests of the certificate and of the signed properties are written. */
    public static String base64OfHex(byte[] content) {
        return Base64.getEncoder().encodeToString(hex(content).getBytes(StandardCharsets.US_ASCII));
    }
}
