// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A document's bytes with the name and type of its file. Immutable; what is archived is exactly this. */
public final class Artefact {
    private final String fileName;
    private final String mediaType;
    private final byte[] bytes;

    /**
     * Takes a copy.
     *
     * @param mediaType such as {@code application/xml}
     */
    public Artefact(String fileName, String mediaType, byte[] bytes) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    /** A text in UTF-8. */
    public static Artefact text(String fileName, String mediaType, String text) {
        return new Artefact(fileName, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** By the regime's rule for names. */
    public String fileName() {
        return fileName;
    }

    /** Such as {@code application/xml}. */
    public String mediaType() {
        return mediaType;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes as UTF-8 text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Artefact that
                && fileName.equals(that.fileName)
                && mediaType.equals(that.mediaType)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Artefact[" + fileName + ", " + mediaType + ", " + bytes.length + " bytes]";
    }
}
