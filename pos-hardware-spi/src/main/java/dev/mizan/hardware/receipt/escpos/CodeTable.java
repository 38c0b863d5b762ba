// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * A code table of a printer. Each vendor numbers them in its own way.
 *
 * @param number what the printer calls it
 * @param charset what is in it; one byte a character
 */
public record CodeTable(int number, Charset charset) {
    public CodeTable {
        if (number < 0 || number > 255) {
            throw new IllegalArgumentException("a code table " + number);
        }
    }

    /**
     * A table by the name of its charset: {@code IBM720}, {@code IBM1125} and {@code KZ-1048} too, which a JVM may not have;
     * one that nobody knows is an {@link IllegalArgumentException}.
     */
    public static CodeTable of(int number, String charset) {
        return new CodeTable(number, PrinterCharset.named(charset).orElseGet(() -> Charset.forName(charset)));
    }

    /** The bytes, or empty where one character has none or none that prints. */
    public Optional<byte[]> encode(String text) {
        CharsetEncoder encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            ByteBuffer encoded = encoder.encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes.length == text.length() && prints(bytes) && new String(bytes, charset).equals(text)
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean prints(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' || b == 0x7F) {
                return false;
            }
        }
        return true;
    }
}
