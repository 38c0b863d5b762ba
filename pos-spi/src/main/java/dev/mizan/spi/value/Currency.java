// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import dev.mizan.spi.value.internal.CurrencyTable;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.money.CurrencyContext;
import javax.money.CurrencyContextBuilder;
import javax.money.CurrencyUnit;
import javax.money.UnknownCurrencyException;

/**
 * A currency of ISO 4217 with the decimal digits of its minor unit: 0 (JPY), 2 (SAR), 3 (KWD) or 4 (CLF).
 *
 * <p>The list is the library's own, so it does not change with the JDK. A code, numeric code or digits that disagree
 * with the list are refused by {@link IllegalArgumentException}; so equality by code is equality.
 *
 * @param code three capital letters, such as {@code SAR}
 * @param numeric the ISO numeric code, such as 682
 * @param digits decimal digits of the minor unit
 */
@SuppressWarnings("ComparableType") // javax.money fixes what it compares with
public record Currency(String code, int numeric, int digits)
        implements CurrencyUnit, Comparable<CurrencyUnit>, Serializable {
    private static final CurrencyContext CONTEXT =
            CurrencyContextBuilder.of("dev.mizan").build();
    private static final Map<String, Currency> ALL = all();

    public static final Currency SAR = of("SAR");
    public static final Currency AED = of("AED");
    public static final Currency KWD = of("KWD");
    public static final Currency BHD = of("BHD");
    public static final Currency OMR = of("OMR");
    public static final Currency QAR = of("QAR");
    public static final Currency EGP = of("EGP");
    public static final Currency USD = of("USD");
    public static final Currency EUR = of("EUR");
    public static final Currency GBP = of("GBP");
    public static final Currency JPY = of("JPY");

    public Currency {
        if (CurrencyTable.find(code) != numeric * 10 + digits) {
            throw new IllegalArgumentException(
                    "not a currency of ISO 4217: " + code + " " + numeric + " with " + digits + " digits");
        }
    }

    private static Map<String, Currency> all() {
        Map<String, Currency> byCode = new HashMap<>();
        for (String code : CurrencyTable.codes()) {
            int entry = CurrencyTable.find(code);
            byCode.put(code, new Currency(code, entry / 10, entry % 10));
        }
        return Map.copyOf(byCode);
    }

    /** The currency of a code; an unknown code is an {@link IllegalArgumentException}. */
    public static Currency of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no currency of ISO 4217: " + code));
    }

    /** The currency of a code that a person or a file gave, or empty. */
    public static Optional<Currency> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** The same currency as another library's unit says it, by its code; throws {@link UnknownCurrencyException} outside the list. */
    public static Currency from(CurrencyUnit unit) {
        if (unit instanceof Currency own) {
            return own;
        }
        String code = unit.getCurrencyCode();
        return find(code).orElseThrow(() -> new UnknownCurrencyException(code));
    }

    /** Every code that {@link #of} knows, in alphabetical order. */
    public static SortedSet<String> codes() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ALL.keySet()));
    }

    @Override
    public String getCurrencyCode() {
        return code;
    }

    @Override
    public int getNumericCode() {
        return numeric;
    }

    @Override
    public int getDefaultFractionDigits() {
        return digits;
    }

    @Override
    public CurrencyContext getContext() {
        return CONTEXT;
    }

    @Override
    public int compareTo(CurrencyUnit other) {
        return code.compareTo(other.getCurrencyCode());
    }

    /** By code, as Moneta's units compare themselves with ours. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof CurrencyUnit unit && code.equals(unit.getCurrencyCode());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
