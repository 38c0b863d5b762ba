// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.reader;

import dev.mizan.spi.outcome.Outcome;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One data object of BER-TLV, as chip cards and terminals write what a receipt tells (EMV Book 3, Annex B; ISO/IEC 8825-1).
 * Immutable.
 *
 * @param tag in hexadecimal, upper case
 * @param hex the value of a primitive object in hexadecimal, upper case; empty for a constructed one
 * @param children the objects in a constructed one
 */
public record Tlv(String tag, String hex, List<Tlv> children) {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The bit of a tag's first byte that says that objects are in it. */
    private static final int CONSTRUCTED = 0x20;

    public Tlv {
        children = List.copyOf(children);
        byte[] bytes = HEX.parseHex(tag);
        if (!TlvReader.isTag(bytes) || !children.isEmpty() && !hex.isEmpty() || HEX.parseHex(hex).length > 65_535) {
            throw new IllegalArgumentException("not a data object: " + tag);
        }
        if ((bytes[0] & CONSTRUCTED) == 0 && !children.isEmpty()) {
            throw new IllegalArgumentException("a primitive tag holds no objects: " + tag);
        }
    }

    /** A primitive object. */
    public static Tlv of(String tag, String hex) {
        return new Tlv(tag, hex, List.of());
    }

    /** Reads objects one after the other; refused by {@link TlvReason} where they are cut short or malformed. */
    public static Outcome<List<Tlv>> read(String hex) {
        if (hex.length() % 2 != 0 || !hex.matches("[0-9A-Fa-f]*")) {
            return Outcome.refused(TlvReason.NOT_HEX, "at", 0);
        }
        return read(HEX.parseHex(hex));
    }

    /** Reads objects one after the other; zero bytes between them are skipped. */
    public static Outcome<List<Tlv>> read(byte[] bytes) {
        return TlvReader.read(bytes);
    }

    /** Writes objects one after the other, lengths in their shortest form. */
    public static String write(List<Tlv> objects) {
        StringBuilder hex = new StringBuilder();
        for (Tlv object : objects) {
            String value = object.isConstructed() ? write(object.children) : object.hex;
            hex.append(object.tag).append(length(value.length() / 2)).append(value);
        }
        return hex.toString();
    }

    private static String length(int length) {
        if (length < 0x80) {
            return HEX.toHexDigits((byte) length);
        }
        return length <= 0xFF ? "81" + HEX.toHexDigits((byte) length) : "82" + HEX.toHexDigits((short) length);
    }

    /** Whether objects are in it. */
    public boolean isConstructed() {
        return (HEX.parseHex(tag)[0] & CONSTRUCTED) != 0;
    }

    /** The first object of this tag among these and what is in them. */
    public static Optional<Tlv> find(List<Tlv> objects, String tag) {
        for (Tlv object : objects) {
            Optional<Tlv> found = object.tag.equals(tag) ? Optional.of(object) : find(object.children, tag);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The tag only: a value may be what must not be seen. */
    @Override
    public String toString() {
        return "Tlv[" + tag + "]";
    }
}
