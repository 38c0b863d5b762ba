// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.limit;

import dev.mizan.spi.value.Gtin;
import java.util.Set;
import java.util.regex.Pattern;

/** The serial coupons of a campaign, each good for one sale. Serials are letters, digits and dashes. */
public sealed interface Serials {
    /** The most serials that are listed one by one. */
    int MOST_LISTED = 100_000;

    /** Whether a code is one of these. */
    boolean has(String code);

    /** Whether a code looks like one of these and is none: misread, or made up. */
    boolean resembles(String code);

    /** Whether some code may be one of these and of others. */
    boolean overlaps(Serials other);

    /**
     * A printed run: the prefix, a number of so many digits, and its check digit as GS1 reckons it. Whoever has seen one
     * can guess the next; for what is worth guessing, {@link Listed} issues at random.
     *
     * @param prefix 1 to 20 letters, digits and dashes
     * @param digits of the number, 1 to 12
     */
    record Numbered(String prefix, int digits, long first, long last) implements Serials {
        private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9-]{1,20}");
        private static final int MOST_DIGITS = 12;

        public Numbered {
            if (!PREFIX.matcher(prefix).matches() || digits < 1 || digits > MOST_DIGITS) {
                throw new IllegalArgumentException("no serials: \"" + prefix + "\" and " + digits + " digits");
            }
            if (first < 0 || last < first || Long.toString(last).length() > digits) {
                throw new IllegalArgumentException(
                        "no serials: " + first + " to " + last + " in " + digits + " digits");
            }
        }

        /** One of them. */
        public String serial(long number) {
            String plain = Long.toString(number);
            String body = "0".repeat(digits - plain.length()) + plain;
            return prefix + body + Gtin.checkDigit(body);
        }

        @Override
        public boolean has(String code) {
            if (!resembles(code) || code.length() != prefix.length() + digits + 1) {
                return false;
            }
            String body = code.substring(prefix.length(), code.length() - 1);
            boolean plain = code.substring(prefix.length()).chars().allMatch(c -> c >= '0' && c <= '9');
            return plain
                    && first <= Long.parseLong(body)
                    && Long.parseLong(body) <= last
                    && serial(Long.parseLong(body)).equals(code);
        }

        @Override
        public boolean resembles(String code) {
            return code.startsWith(prefix);
        }

        @Override
        public boolean overlaps(Serials other) {
            if (other instanceof Numbered that) {
                return prefix.startsWith(that.prefix) || that.prefix.startsWith(prefix);
            }
            return other.overlaps(this);
        }
    }

    /**
     * Issued one by one.
     *
     * @param codes 4 to 60 letters, digits and dashes each, at most {@value #MOST_LISTED} of them
     */
    record Listed(Set<String> codes) implements Serials {
        private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{4,60}");

        public Listed {
            codes = Set.copyOf(codes);
            if (codes.isEmpty() || codes.size() > MOST_LISTED) {
                throw new IllegalArgumentException("1 to " + MOST_LISTED + " serials, not " + codes.size());
            }
            for (String code : codes) {
                if (!CODE.matcher(code).matches()) {
                    throw new IllegalArgumentException("not a serial: \"" + code + "\"");
                }
            }
        }

        @Override
        public boolean has(String code) {
            return codes.contains(code);
        }

        @Override
        public boolean resembles(String code) {
            return has(code);
        }

        @Override
        public boolean overlaps(Serials other) {
            return codes.stream().anyMatch(other::resembles);
        }
    }
}
