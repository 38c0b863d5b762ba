// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import dev.mizan.spi.outcome.Outcome;

/**
 * Web addresses that are GS1 keys: {@code https://id.gs1.org/01/09506000134352/10/A1?17=261231} (GS1 Digital Link
 * Standard, URI syntax). A key, what qualifies it in a fixed order, and attributes in the query; other words of the path
 * before the key and other names of the query belong to the web site. A fragment is not read.
 */
public final class DigitalLink {
    /** The stem of a link without a web site of its own. */
    public static final String CANONICAL_STEM = "https://id.gs1.org";

    private DigitalLink() {}

    /** How the digits of a trade item in the path are read. */
    public enum Gtins {
        /** Fourteen digits, as the standard asks. */
        FOURTEEN_DIGITS,
        /** Eight, twelve or thirteen as well: older links left out the zeros. */
        ZEROS_LEFT_OUT
    }

    /** Reads a link by the standard as it is. */
    public static Outcome<ElementString> parse(String uri) {
        return parse(uri, Gtins.FOURTEEN_DIGITS);
    }

    /** Its elements, those of the path first; any text is read or refused by {@link Gs1Reason}. */
    public static Outcome<ElementString> parse(String uri, Gtins gtins) {
        return new LinkParser(gtins).parse(uri);
    }

    /**
     * The link of elements: the first key among them with its qualifiers in the path, the others behind it, those of
     * predefined length first. Refused with NO_KEY or NOT_AN_ATTRIBUTE.
     *
     * @param stem scheme and host, with a path where the web site has one; without a slash at the end
     */
    public static Outcome<String> build(String stem, ElementString elements) {
        return new LinkBuilder(elements).build(stem);
    }

    /** Whether a text is a web address, so that it is worth a parse. */
    public static boolean looksLike(String text) {
        return LinkParser.schemeLength(text) > 0;
    }
}
