// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.symbol;

import dev.mizan.core.scan.gs1.DigitalLink;
import dev.mizan.core.scan.gs1.Element;
import dev.mizan.core.scan.gs1.ElementString;
import dev.mizan.core.scan.gs1.Gs1Reason;
import dev.mizan.core.scan.gs1.KeyForm;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Gtin;
import java.util.List;
import java.util.Optional;

/**
 * What a scanner sent with its AIM identifier, read.
 *
 * @param text what stood behind the identifier
 * @param elements what it says in elements: those of an element string, a composite part or a Digital Link
 */
public record SymbolRead(Symbology symbology, String text, Optional<Gtin> gtin, Optional<ElementString> elements) {
    /** Between the digits of an EAN or UPC symbol and the elements of its composite part. */
    private static final String COMPOSITE = "|]e0";

    /**
     * Reads a scan. Refused with NO_SYMBOLOGY, UNKNOWN_SYMBOLOGY, EMPTY, or with what is wrong in the number or in the
     * elements. Text that is no Digital Link is text.
     */
    public static Outcome<SymbolRead> of(String scan) {
        if (scan.isEmpty()) {
            return Outcome.refused(Gs1Reason.EMPTY);
        }
        if (scan.charAt(0) != ']' || scan.length() < 3) {
            return Outcome.refused(Gs1Reason.NO_SYMBOLOGY, "value", scan);
        }
        Symbology symbology = Symbology.of(scan).orElse(null);
        String text = scan.substring(3);
        if (symbology == null) {
            return Outcome.refused(Gs1Reason.UNKNOWN_SYMBOLOGY, "value", scan.substring(0, 3));
        }
        return switch (symbology.content()) {
            case GTIN -> number(symbology, text);
            case ELEMENTS -> ElementString.ofData(text).map(read -> new SymbolRead(symbology, text, read));
            case TEXT -> plain(symbology, text);
        };
    }

    private SymbolRead(Symbology symbology, String text, ElementString read) {
        this(symbology, text, read.gtin(), Optional.of(read));
    }

    private static Outcome<SymbolRead> number(Symbology symbology, String text) {
        KeyForm form = symbology == Symbology.EAN8 ? KeyForm.GTIN_8 : KeyForm.GTIN_13;
        if (text.isEmpty()) {
            return Outcome.refused(Gs1Reason.EMPTY);
        }
        int composite = text.indexOf(COMPOSITE);
        String digits = composite < 0 ? text : text.substring(0, composite);
        Outcome<Gtin> gtin = form.check(digits).map(Gtin::of);
        if (composite < 0) {
            return gtin.map(it -> new SymbolRead(symbology, text, Optional.of(it), Optional.empty()));
        }
        Outcome<ElementString> part = ElementString.ofData(text.substring(composite + COMPOSITE.length()));
        return gtin.then(it -> part.map(read -> new SymbolRead(symbology, text, Optional.of(it), Optional.of(read))));
    }

    private static Outcome<SymbolRead> plain(Symbology symbology, String text) {
        if (!DigitalLink.looksLike(text)) {
            return Outcome.done(new SymbolRead(symbology, text, Optional.empty(), Optional.empty()));
        }
        return DigitalLink.parse(text, DigitalLink.Gtins.ZEROS_LEFT_OUT)
                .map(read -> new SymbolRead(symbology, text, read));
    }

    /** The elements, none where the symbol holds none. */
    public List<Element> all() {
        return elements.map(ElementString::elements).orElse(List.of());
    }
}
