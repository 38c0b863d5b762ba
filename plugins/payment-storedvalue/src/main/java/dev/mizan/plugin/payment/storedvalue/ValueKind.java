// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

/** What a balance is to its holder. */
public enum ValueKind {
    /** Bought, and given to anyone. */
    GIFT_CARD("gift-card"),
    /** Given instead of cash for goods that came back. */
    STORE_CREDIT("store-credit"),
    /** A customer's own, loaded again and again. */
    WALLET("wallet");

    private final String code;

    ValueKind(String code) {
        this.code = code;
    }

    /** As slips and totals name it. */
    public String code() {
        return code;
    }
}
