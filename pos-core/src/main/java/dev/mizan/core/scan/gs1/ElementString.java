// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Gtin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a GS1-128, a GS1 DataMatrix or QR code, or a DataBar says: elements in the order read, each well formed by the
 * table of identifiers. Whether they belong together is asked by {@link #complete}, since one item may carry several
 * symbols. Immutable.
 */
public record ElementString(List<Element> elements) {
    /** What a scanner sends for FNC1 between elements. */
    public static final char SEPARATOR = '\u001D';

    /** The most characters that are read. */
    public static final int MAX_LENGTH = 1_000;

    public ElementString {
        elements = List.copyOf(elements);
    }

    /** Reads what a scanner sends, without the symbology: any text is read or refused by {@link Gs1Reason}. */
    public static Outcome<ElementString> ofData(String data) {
        return ElementParser.data(data);
    }

    /** Reads the form for people, {@code (01)09506000134352(10)A1}; an opening bracket in a value is written {@code \(}. */
    public static Outcome<ElementString> ofBracketed(String text) {
        return ElementParser.bracketed(text);
    }

    /** The same, refused with MISSING_AI, EXCLUSIVE_AI or DUPLICATE_AI where its elements do not belong together. */
    public Outcome<ElementString> complete() {
        return Associations.check(this);
    }

    /** As a symbol holds it: separators only where a length is not predefined and more follows. */
    public String toData() {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            data.append(element.ai().code()).append(element.value());
            if (i + 1 < elements.size() && !element.ai().predefinedLength()) {
                data.append(SEPARATOR);
            }
        }
        return data.toString();
    }

    /** The form for people. */
    public String toBracketed() {
        StringBuilder text = new StringBuilder();
        for (Element element : elements) {
            text.append(element.ai()).append(element.value().replace("(", "\\("));
        }
        return text.toString();
    }

    /** The value of an identifier by its code, or by a family such as {@code 310n}; the first where there are several. */
    public Optional<String> value(String code) {
        return find(code).map(Element::value);
    }

    Optional<Element> find(String code) {
        for (Element element : elements) {
            if (element.ai().is(code)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The trade item (01), else what a logistic unit contains (02). */
    public Optional<Gtin> gtin() {
        return value("01").or(() -> value("02")).map(Gtin::of);
    }

    /** Batch or lot (10). */
    public Optional<String> lot() {
        return value("10");
    }

    /** Serial number (21). */
    public Optional<String> serial() {
        return value("21");
    }

    /**
     * The last day of use: expiry (17), else the day of the expiry time (7003).
     *
     * @param near decides the century, at most 50 years away
     */
    public Optional<LocalDate> expiry(LocalDate near) {
        return date("17", near).or(() -> date("7003", near));
    }

    /** The date of an identifier that holds one, such as 11, 13, 15, 16; day 00 is the last of the month. */
    public Optional<LocalDate> date(String code, LocalDate near) {
        return value(code).map(value -> Moments.of(value, near));
    }

    /** Net weight in kilograms (310n), with as many decimals as the code says. */
    public Optional<BigDecimal> netWeight() {
        return measure("310n");
    }

    /** A measure (31nn to 36nn), a price (392n) or an amount (390n) of a family, with the decimals that its code says. */
    public Optional<BigDecimal> measure(String family) {
        return find(family)
                .map(found -> new BigDecimal(
                        new java.math.BigInteger(found.value()), found.ai().decimals()));
    }

    /** A price (393n) or amount (391n) with its currency's ISO number before it: the number alone. */
    public Optional<BigDecimal> amountInCurrency(String family) {
        return find(family)
                .map(found -> new BigDecimal(
                        new java.math.BigInteger(found.value().substring(3)),
                        found.ai().decimals()));
    }

    /** How many trade items: a count of variable measure (30), else the count contained (37). */
    public Optional<Long> count() {
        return value("30").or(() -> value("37")).map(Long::valueOf);
    }

    @Override
    public String toString() {
        return toBracketed();
    }
}
