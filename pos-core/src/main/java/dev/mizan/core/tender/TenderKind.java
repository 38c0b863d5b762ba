// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.core.document.Coded;
import dev.mizan.spi.value.Text;

/**
 * The kinds of tender. What is scarce (a gift card's or credit's balance) or leaves the process (a card, a wallet) must be
 * durable before money moves, so that the sale can be booked whatever happens next; plain cash need not.
 */
public enum TenderKind implements Coded {
    CASH("cash", false, "Cash", "نقداً"),
    CARD("card", true, "Card", "بطاقة"),
    WALLET("wallet", true, "Wallet", "محفظة"),
    GIFT_CARD("gift-card", true, "Gift card", "بطاقة هدية"),
    STORE_CREDIT("store-credit", true, "Store credit", "رصيد المتجر"),
    /** From the customer's bank account to the shop's: instant, by a code, a link or a request to pay. */
    TRANSFER("transfer", true, "Bank transfer", "تحويل بنكي"),
    /** By a seller on instalments, who pays the shop the whole. */
    INSTALMENT("instalment", true, "Instalments", "تقسيط"),
    /** What was paid for these goods before, under a document of its own. */
    PREPAYMENT("prepayment", false, "Prepayment", "دفعة مقدمة"),
    /** Kept back by a business customer for the authority, which owes it by certificate. */
    WITHHELD("withheld", false, "Tax withheld", "ضريبة مستقطعة");

    private final String code;
    private final boolean begunFirst;
    private final Text title;

    TenderKind(String code, boolean begunFirst, String en, String ar) {
        this.code = code;
        this.begunFirst = begunFirst;
        this.title = Text.of(en, ar);
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it must be begun, and committed, before money moves. */
    public boolean begunFirst() {
        return begunFirst;
    }

    /**
     * Whether only whoever moves the money knows that it was paid: such a payment may be pending for hours, and nothing is
     * taken on trust while nobody can be asked.
     */
    public boolean toldByItsMover() {
        return this == TRANSFER || this == INSTALMENT;
    }

    @Override
    public Text title() {
        return title;
    }

    /** The kind of a code; any other text is an {@link IllegalArgumentException}. */
    public static TenderKind ofCode(String code) {
        return Coded.of(TenderKind.class, code);
    }
}
