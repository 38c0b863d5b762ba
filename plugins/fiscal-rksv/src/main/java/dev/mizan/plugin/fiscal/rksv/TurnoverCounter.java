// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.rksv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The turnover of a register since it began, as a receipt tells it (RKSV, annex, Z 8 and 9): cents in eight bytes,
 * big-endian, encrypted by AES-256 in counter mode. The first 16 bytes of SHA-256 over register and receipt number begin
 * the counter, so that no two receipts share one. Immutable.
 */
public final class TurnoverCounter {
    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 16;

    private final byte[] key;

    /** Under the register's key of 32 bytes. */
    public TurnoverCounter(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key of AES-256 has 32 bytes, not " + key.length);
        }
        this.key = key.clone();
    }

    /** What the receipt tells. */
    public String encrypted(String register, String receipt, long cents) {
        byte[] plain = ByteBuffer.allocate(Long.BYTES).putLong(cents).array();
        return Base64.getEncoder().encodeToString(crypt(Cipher.ENCRYPT_MODE, register, receipt, plain));
    }

    /** What the receipt says the turnover was. */
    public long decrypted(String register, String receipt, String told) {
        byte[] plain = crypt(
                Cipher.DECRYPT_MODE, register, receipt, Base64.getDecoder().decode(told));
        return ByteBuffer.wrap(plain).getLong();
    }

    private byte[] crypt(int mode, String register, String receipt, byte[] content) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((register + receipt).getBytes(StandardCharsets.UTF_8));
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(hash, IV_BYTES)));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES in counter mode", e);
        }
    }

    @Override
    public String toString() {
        return "TurnoverCounter[***]";
    }
}
