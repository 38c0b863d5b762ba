// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.licence;

/**
 * What a jurisdiction asks of a promotion that is shown to the public as a sale. It is a setting of the shop, checked when
 * promotions enter the books.
 *
 * @param licensed whether a licence must cover it: its days, its goods and its percentages
 * @param referenceDays in how many days before its first one the lowest price is what it is measured against; 0 where the
 *     present price is
 */
public record SaleLaw(boolean licensed, int referenceDays) {
    /** Nothing is asked. */
    public static final SaleLaw NONE = new SaleLaw(false, 0);
    /** A licence of the Ministry of Commerce for each sale, in shops and on the web. */
    public static final SaleLaw SAUDI = new SaleLaw(true, 0);
    /** No licence, but measured against the lowest price of 30 days (Directive 98/6/EC, article 6a). */
    public static final SaleLaw EUROPEAN = new SaleLaw(false, 30);

    /** As many days as a reference price can look back upon. */
    private static final int MOST_DAYS = 3_660;

    public SaleLaw {
        if (referenceDays < 0 || referenceDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "a sale is measured against 0 to " + MOST_DAYS + " days: " + referenceDays);
        }
    }

    /** Whether nothing is to be checked. */
    public boolean asksNothing() {
        return !licensed && referenceDays == 0;
    }
}
