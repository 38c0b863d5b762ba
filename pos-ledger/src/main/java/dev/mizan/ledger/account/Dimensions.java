// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a leg belongs: a value for some of the dimensions. Equal where all values are equal; immutable, and cheap to
 * compare, since one canonical text such as {@code store=S1,till=T1} stands for it.
 */
public final class Dimensions implements Comparable<Dimensions> {
    /** Belongs nowhere in particular. */
    public static final Dimensions NONE = new Dimensions(Map.of());

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private final Map<Dimension, String> values;
    private final String text;

    private Dimensions(Map<Dimension, String> values) {
        this.values = Collections.unmodifiableMap(values);
        StringBuilder joined = new StringBuilder(40);
        for (Map.Entry<Dimension, String> entry : values.entrySet()) {
            joined.append(joined.length() == 0 ? "" : ",")
                    .append(entry.getKey().key())
                    .append('=')
                    .append(entry.getValue());
        }
        this.text = joined.toString();
    }

    /** One value of one dimension: 1 to 40 letters, digits, dots, dashes or underscores. */
    public static Dimensions of(Dimension dimension, String value) {
        return NONE.and(dimension, value);
    }

    /** A till of a store. */
    public static Dimensions till(String store, String till) {
        Map<Dimension, String> both = new EnumMap<>(Dimension.class);
        both.put(Dimension.STORE, checked(store));
        both.put(Dimension.TILL, checked(till));
        return new Dimensions(both);
    }

    /** Reads what {@link #toString} writes, and nothing else. */
    public static Dimensions parse(String text) {
        Dimensions read = NONE;
        for (String pair : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("dimensions are written store=S1,till=T1, not \"" + text + "\"");
            }
            read = read.and(Dimension.of(pair.substring(0, equals)), pair.substring(equals + 1));
        }
        if (!read.text.equals(text)) {
            throw new IllegalArgumentException("dimensions out of order: \"" + text + "\"");
        }
        return read;
    }

    /** The same with this value, in place of another one of the dimension. */
    public Dimensions and(Dimension dimension, String value) {
        Map<Dimension, String> more = copy();
        more.put(dimension, checked(value));
        return new Dimensions(more);
    }

    /** The same with all values of the other one, each in place of its own. */
    public Dimensions and(Dimensions other) {
        if (other.values.isEmpty()) {
            return this;
        }
        Map<Dimension, String> more = copy();
        more.putAll(other.values);
        return new Dimensions(more);
    }

    private static String checked(String value) {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a value takes 1 to 40 letters, digits, dots, dashes or underscores, not \"" + value + "\"");
        }
        return value;
    }

    /** The same without the dimensions that are not named. */
    public Dimensions only(Set<Dimension> kept) {
        if (kept.containsAll(values.keySet())) {
            return this;
        }
        Map<Dimension, String> fewer = copy();
        fewer.keySet().retainAll(kept);
        return new Dimensions(fewer);
    }

    /** The value of one dimension. */
    public Optional<String> value(Dimension dimension) {
        return Optional.ofNullable(values.get(dimension));
    }

    /** The values in the order of the dimensions; unmodifiable. */
    public Map<Dimension, String> values() {
        return values;
    }

    /** Whether every value of the other one is also here: {@code store=S1,till=T1} is within {@code store=S1}. */
    public boolean within(Dimensions other) {
        return values.entrySet().containsAll(other.values.entrySet());
    }

    private Map<Dimension, String> copy() {
        Map<Dimension, String> copy = new EnumMap<>(Dimension.class);
        copy.putAll(values);
        return copy;
    }

    @Override
    public int compareTo(Dimensions other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Dimensions that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@code store=S1,till=T1}; empty for none. */
    @Override
    public String toString() {
        return text;
    }
}
