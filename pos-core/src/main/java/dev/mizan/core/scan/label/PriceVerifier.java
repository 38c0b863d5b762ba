// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.label;

/**
 * The check digit over the price alone that some countries print in a label, by weights that multiply a digit and add or
 * take off its tens (GS1 General Specifications, 7.9.3 and 7.9.4).
 */
public final class PriceVerifier {
    /** Of a digit by weight 2 minus, 3, 5 plus, 5 minus. */
    private static final String TWO_MINUS = "0246891357";

    private static final String THREE = "0369258147";
    private static final String FIVE_PLUS = "0516273849";
    private static final String FIVE_MINUS = "0594837261";

    private PriceVerifier() {}

    /** The digit of a price of four or five ASCII digits; anything else is an {@link IllegalArgumentException}. */
    public static int of(String price) {
        if (!price.matches("[0-9]{4,5}")) {
            throw new IllegalArgumentException("a price of four or five digits, not \"" + price + "\"");
        }
        if (price.length() == 4) {
            return 3 * sum(price, TWO_MINUS, TWO_MINUS, THREE, FIVE_MINUS) % 10;
        }
        int rest = sum(price, FIVE_PLUS, TWO_MINUS, FIVE_MINUS, FIVE_PLUS, TWO_MINUS) % 10;
        return FIVE_MINUS.indexOf('0' + (10 - rest) % 10);
    }

    private static int sum(String price, String... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i].charAt(price.charAt(i) - '0') - '0';
        }
        return sum;
    }
}
