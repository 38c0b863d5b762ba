// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.outcome.Outcome;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The QR code of an invoice as tags, lengths and values (Security Features Implementation Standard, section 4): a byte for
 * the tag, a byte for the length, and so at most 255 bytes a value; Arabic letters take two each.
 *
 * <p>1 seller, 2 VAT number, 3 time, 4 total with VAT, 5 VAT, 6 hash and 7 signature as base64 text, 8 public key and 9
 * the authority's signature of the certificate as bytes. Immutable.
 */
public final class QrCode {
    private static final int MOST_BYTES = 255;

    private final SortedMap<Integer, byte[]> tags;

    private QrCode(SortedMap<Integer, byte[]> tags) {
        this.tags = tags;
    }

    /** Without a tag. */
    public static QrCode empty() {
        return new QrCode(new TreeMap<>());
    }

    /** With one more tag, in place of an older one of that number; refused where the text takes more than 255 bytes. */
    public Outcome<QrCode> with(int tag, String text) {
        return with(tag, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, from bytes. */
    public Outcome<QrCode> with(int tag, byte[] value) {
        if (tag < 1 || tag > 255) {
            throw new IllegalArgumentException("a tag is a byte from 1, not " + tag);
        }
        if (value.length > MOST_BYTES) {
            return Outcome.refused(
                    FiscalReason.TOO_LONG, "document", "QR", "field", tag, "bytes", value.length, "most", MOST_BYTES);
        }
        TreeMap<Integer, byte[]> more = new TreeMap<>(tags);
        more.put(tag, value.clone());
        return Outcome.done(new QrCode(more));
    }

    /**
     * Reads the text of a code.
     *
     * @throws IllegalArgumentException if it is no base64, runs past its end, or its tags are not in rising order
     */
    public static QrCode decode(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        TreeMap<Integer, byte[]> tags = new TreeMap<>();
        int at = 0;
        while (at < bytes.length) {
            int tag = bytes[at] & 0xFF;
            int length = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : MOST_BYTES;
            int end = at + 2 + length;
            if (end > bytes.length || !tags.isEmpty() && tag <= tags.lastKey()) {
                throw new IllegalArgumentException("no tags, lengths and values from byte " + at + ": tag " + tag);
            }
            tags.put(tag, Arrays.copyOfRange(bytes, at + 2, end));
            at = end;
        }
        return new QrCode(tags);
    }

    /** The text of the code. */
    public String encode() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tags.forEach((tag, value) -> {
            out.write(tag);
            out.write(value.length);
            out.writeBytes(value);
        });
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    /** The tags that are there, with copies of their bytes, in order. */
    public SortedMap<Integer, byte[]> tags() {
        TreeMap<Integer, byte[]> copy = new TreeMap<>();
        tags.forEach((tag, value) -> copy.put(tag, value.clone()));
        return copy;
    }

    /** A tag's bytes as text; empty where it is not there. */
    public String text(int tag) {
        return new String(tags.getOrDefault(tag, new byte[0]), StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QrCode that && encode().equals(that.encode());
    }

    @Override
    public int hashCode() {
        return encode().hashCode();
    }

    @Override
    public String toString() {
        return "QrCode" + tags.keySet();
    }
}
