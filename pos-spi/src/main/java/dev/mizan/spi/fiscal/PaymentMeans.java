// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

/**
 * How a document is or will be paid.
 *
 * @param code of UNTDID 4461: 10 cash, 30 credit transfer, 42 bank account, 48 bank card, 1 not defined
 * @param account where to, such as an IBAN; or empty
 */
public record PaymentMeans(int code, String account) {
    public static final PaymentMeans UNDEFINED = new PaymentMeans(1, "");
    public static final PaymentMeans CASH = new PaymentMeans(10, "");
    public static final PaymentMeans CARD = new PaymentMeans(48, "");

    public PaymentMeans {
        if (code < 1 || code > 97) {
            throw new IllegalArgumentException("not a code of UNTDID 4461: " + code);
        }
    }

    /** A credit transfer to an account. */
    public static PaymentMeans transfer(String account) {
        return new PaymentMeans(30, account);
    }
}
