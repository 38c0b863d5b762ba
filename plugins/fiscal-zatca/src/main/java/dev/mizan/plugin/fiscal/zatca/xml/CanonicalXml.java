// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.xml;

/**
 * Writes elements in the form of Canonical XML 1.1: what is written is what is hashed, and no parser stands between. The
 * caller gives namespaces and attributes in canonical order. Used by one thread.
 */
final class CanonicalXml {
    private final StringBuilder out;

    CanonicalXml(int room) {
        this.out = new StringBuilder(room);
    }

    /** A start tag, its attributes as they are written. */
    CanonicalXml open(String name) {
        out.append('<').append(name).append('>');
        return this;
    }

    CanonicalXml close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element with text; none where the text is empty, since an empty element is refused (BR-KSA-F-03). */
    CanonicalXml text(String name, String text) {
        if (!text.isEmpty()) {
            open(name);
            Escapes.text(text, out);
            close(name);
        }
        return this;
    }

    /** An element with one attribute and text. */
    CanonicalXml text(String name, String attribute, String value, String text) {
        out.append('<').append(name).append(' ').append(attribute).append("=\"");
        Escapes.attribute(value, out);
        out.append("\">");
        Escapes.text(text, out);
        return close(name);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
