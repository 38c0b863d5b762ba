// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a part of an element string must be beyond its length and its characters (GS1 General Specifications, chapter 3).
 * A rule sees a part that has its length and characters already.
 */
public enum ContentRule {
    /** Ends in its check digit. */
    CHECK {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return CheckDigit.holds(text, from, to) ? null : Gs1Reason.CHECKSUM;
        }
    },
    /** Ends in its check pair. */
    PAIR {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return CheckPair.isValid(text.substring(from, to)) ? null : Gs1Reason.CHECKSUM;
        }
    },
    /** Begins with the digits of a company prefix, four at least. */
    KEY {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return to - from >= 4 && Chars.digits(text, from, from + 4) ? null : Gs1Reason.CONTENT;
        }
    },
    /** Year, month and day. */
    DATE {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Moments.date(text, from, to, false);
        }
    },
    /** Year, month and day; day 00 is the last of the month. */
    DATE_OR_MONTH {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Moments.date(text, from, to, true);
        }
    },
    /** Year, month, day and hour. */
    DATE_HOUR {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            Gs1Reason date = Moments.date(text, from, Math.min(to, from + 6), false);
            return date == null ? Moments.time(text, from + 6, to, 24) : date;
        }
    },
    /** Hour and minute. */
    HOUR_MINUTE {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Moments.time(text, from, to, 24);
        }
    },
    /** Minute, and maybe second. */
    MINUTE_SECOND {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Moments.time(text, from, to, 60);
        }
    },
    COUNTRY {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Places.countries(text, from, to, false);
        }
    },
    /** A country, or 999 for none of them. */
    COUNTRY_OR_999 {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Places.countries(text, from, to, true);
        }
    },
    /** Two letters of a country. */
    COUNTRY_LETTERS {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Countries.isAlpha2(text.substring(from, to)) ? null : Gs1Reason.COUNTRY;
        }
    },
    CURRENCY {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return to - from == 3 && Countries.isCurrency(Integer.parseInt(text, from, to, 10))
                    ? null
                    : Gs1Reason.CURRENCY;
        }
    },
    /** In ten-millionths of a degree from the south pole. */
    LATITUDE {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return to - from == 10 && Long.parseLong(text, from, to, 10) <= 1_800_000_000L ? null : Gs1Reason.CONTENT;
        }
    },
    /** In ten-millionths of a degree eastward. */
    LONGITUDE {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return to - from == 10 && Long.parseLong(text, from, to, 10) <= 3_600_000_000L ? null : Gs1Reason.CONTENT;
        }
    },
    /** A piece number and as many digits of the total, neither zero. */
    PIECE_OF_TOTAL {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Places.piece(text, from, to);
        }
    },
    ZERO {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Places.all(text, from, to, "0") ? null : Gs1Reason.ZERO_REQUIRED;
        }
    },
    NOT_ZERO {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Places.all(text, from, to, "0") ? Gs1Reason.ZERO_FORBIDDEN : null;
        }
    },
    /** A number without a zero before it. */
    NO_LEADING_ZERO {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return to - from > 1 && text.charAt(from) == '0' ? Gs1Reason.ZERO_FORBIDDEN : null;
        }
    },
    YES_NO {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Places.all(text, from, to, "01") ? null : Gs1Reason.CONTENT;
        }
    },
    /** Which side of a roll is outside. */
    WINDING {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Places.all(text, from, to, "019") ? null : Gs1Reason.CONTENT;
        }
    },
    /** A minus sign. */
    HYPHEN {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Places.all(text, from, to, "-") ? null : Gs1Reason.CONTENT;
        }
    },
    /** Which importer: a letter, a digit, a dash or an underscore. */
    IMPORTER {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Chars.in(Chars.SET_64, text, from, to) && text.charAt(from) != '=' ? null : Gs1Reason.CONTENT;
        }
    },
    /** A kind of data carrier: 01 to 10, or 80 to 99 of one's own. */
    MEDIA {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            int kind = to - from == 2 ? Chars.two(text, from) : 0;
            return kind >= 1 && kind <= 10 || kind >= 80 ? null : Gs1Reason.CONTENT;
        }
    },
    /** Each percent sign begins the two hexadecimal digits of a byte. */
    PERCENT_CODED {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return UriCoding.wellFormed(text, from, to) ? null : Gs1Reason.CONTENT;
        }
    },
    /** An account number whose check is right (ISO 13616). */
    IBAN {
        @Override
        @Nullable
        Gs1Reason broken(String text, int from, int to) {
            return Places.iban(text, from, to);
        }
    };

    private static final Set<ContentRule> OF_LETTERS =
            Set.of(PAIR, KEY, COUNTRY_LETTERS, HYPHEN, IMPORTER, PERCENT_CODED, IBAN);

    /** Whether a text by itself, of whatever length, is what the rule asks for; any text may be asked about. */
    public boolean admits(String text) {
        boolean readable = OF_LETTERS.contains(this) || Chars.digits(text, 0, text.length());
        return readable && !text.isEmpty() && broken(text, 0, text.length()) == null;
    }

    /** Why a part breaks the rule, or null. */
    abstract @Nullable Gs1Reason broken(String text, int from, int to);
}
