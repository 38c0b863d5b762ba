// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.rksv;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A receipt in the compact form of JSON Web Signature (RFC 7515), signed by ES256.
 *
 * @param payload the machine-readable code
 * @param signature 64 bytes as base64url; or of the words that the device has failed
 */
public record Jws(String payload, String signature) {
    /** What stands for the signature while the device does not work. */
    public static final String FAILED = url("Sicherheitseinrichtung ausgefallen".getBytes(StandardCharsets.UTF_8));

    private static final String HEADER = url("{\"alg\":\"ES256\"}".getBytes(StandardCharsets.UTF_8));
    private static final int LINK_BYTES = 8;
    private static final int HALF = 32;

    /** What is signed. */
    public static byte[] signed(String payload) {
        return (HEADER + "." + url(payload.getBytes(StandardCharsets.UTF_8))).getBytes(StandardCharsets.US_ASCII);
    }

    /** With the signature that {@link java.security.Signature} gave. */
    public static Jws of(String payload, byte[] der) {
        return new Jws(payload, url(raw(der)));
    }

    /** Header, payload and signature, with points between. */
    public String compact() {
        return new String(signed(payload), StandardCharsets.US_ASCII) + "." + signature;
    }

    /** What is printed as a QR code: the payload and the signature in plain base64. */
    public String printed() {
        byte[] bytes = Base64.getUrlDecoder().decode(signature);
        return payload + "_" + Base64.getEncoder().encodeToString(bytes);
    }

    /** What the next receipt names as the one before: eight bytes of the digest. */
    public static String link(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(Arrays.copyOf(hash, LINK_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The two numbers of a DER signature, each in 32 bytes (RFC 7518, 3.4). */
    private static byte[] raw(byte[] der) {
        byte[] raw = new byte[2 * HALF];
        int at = der[1] < 0 ? 3 : 2;
        for (int half = 0; half < 2; half++) {
            int length = der[at + 1];
            int from = at + 2 + Math.max(0, length - HALF);
            int size = Math.min(length, HALF);
            System.arraycopy(der, from, raw, half * HALF + HALF - size, size);
            at += 2 + length;
        }
        return raw;
    }
}
