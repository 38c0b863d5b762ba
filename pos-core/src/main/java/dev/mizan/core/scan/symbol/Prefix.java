// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.symbol;

import dev.mizan.spi.value.Gtin;

/**
 * The first three digits of a GTIN-13, or of the thirteen that a shorter one is padded to; for a GTIN-8 those of its own
 * table. They say who gave the number out, never where the goods were made (GS1 General Specifications, 1.4.2).
 *
 * @param digits three
 * @param use what numbers of this prefix are for
 */
public record Prefix(String digits, Use use) {
    /** What a stretch of prefixes is for. */
    public enum Use {
        /** Trade items all over the world. */
        TRADE_ITEM,
        /** A company's own use: 04 (as a UPC, 4). */
        RESTRICTED_COMPANY,
        /** A country's or a shop's own use: 02, 20 to 29; scale labels. */
        RESTRICTED_REGION,
        /** GTIN-8 only. */
        GTIN_8,
        /** Coupons: 05, 98, 99. */
        COUPON,
        /** Refund receipts: 980. */
        REFUND_RECEIPT,
        /** Serial publications: 977. */
        ISSN,
        /** Books and sheet music: 978, 979. */
        ISBN,
        /** Not given out. */
        UNASSIGNED
    }

    /** The prefix of a GTIN in any of its lengths. */
    public static Prefix of(Gtin gtin) {
        String digits = gtin.digits();
        if (digits.length() == 8) {
            char first = digits.charAt(0);
            return new Prefix(
                    digits.substring(0, 3), first == '0' || first == '2' ? Use.RESTRICTED_COMPANY : Use.GTIN_8);
        }
        String three = gtin.padded14().substring(1, 4);
        return new Prefix(three, use(Integer.parseInt(three)));
    }

    /** Whether a number of this prefix means something in one shop or country only. */
    public boolean restricted() {
        return use == Use.RESTRICTED_COMPANY || use == Use.RESTRICTED_REGION;
    }

    private static Use use(int three) {
        if (three == 0) {
            return Use.UNASSIGNED;
        }
        int two = three / 10;
        return switch (two) {
            case 2, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29 -> Use.RESTRICTED_REGION;
            case 4 -> Use.RESTRICTED_COMPANY;
            case 5, 99 -> Use.COUPON;
            case 98 -> three == 980 ? Use.REFUND_RECEIPT : Use.COUPON;
            case 97 -> three == 977 ? Use.ISSN : three >= 978 ? Use.ISBN : Use.UNASSIGNED;
            default -> Use.TRADE_ITEM;
        };
    }
}
