// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The retail MAC that hosts of ISO 8583 ask for: ISO/IEC 9797-1 algorithm 3 over DES with two keys, padding with zeros (ANSI
 * X9.19). Its key is never shown.
 */
final class Mac {
    /** Characters of it in field 64 or 128. */
    static final int LENGTH = 16;

    private static final int BLOCK = 8;
    private static final int KEYS = 2 * BLOCK;

    private final SecretKeySpec first;
    private final SecretKeySpec second;

    private Mac(byte[] keys) {
        this.first = new SecretKeySpec(keys, 0, BLOCK, "DES");
        this.second = new SecretKeySpec(keys, BLOCK, BLOCK, "DES");
    }

    /** Of two keys in 32 hexadecimal digits; anything else throws, and does not repeat it. */
    static Mac of(String hex) {
        if (!hex.matches("[0-9A-Fa-f]{32}")) {
            throw new IllegalArgumentException("a key of a MAC is 32 hexadecimal digits");
        }
        byte[] keys = HexFormat.of().parseHex(hex);
        return new Mac(Arrays.copyOf(keys, KEYS));
    }

    /** Sixteen hexadecimal digits. */
    String of(byte[] message) {
        byte[] padded = Arrays.copyOf(message, Math.max(BLOCK, (message.length + BLOCK - 1) / BLOCK * BLOCK));
        byte[] chained = des(Cipher.ENCRYPT_MODE, first, padded);
        byte[] last = Arrays.copyOfRange(chained, chained.length - BLOCK, chained.length);
        byte[] mac = des(Cipher.ENCRYPT_MODE, first, des(Cipher.DECRYPT_MODE, second, last));
        return HexFormat.of().formatHex(mac).toUpperCase(Locale.ROOT);
    }

    private static byte[] des(int mode, SecretKeySpec key, byte[] blocks) {
        try {
            Cipher cipher = Cipher.getInstance("DES/CBC/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK]));
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    @Override
    public String toString() {
        return "MAC";
    }
}
