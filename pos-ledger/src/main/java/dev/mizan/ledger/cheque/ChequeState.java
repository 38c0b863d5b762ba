// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cheque;

import dev.mizan.spi.value.Text;
import java.util.EnumSet;
import java.util.Set;

/** Where a cheque is; each state stands on an account of its own, see {@link ChequeRules}. */
public enum ChequeState {
    /** Received, in the drawer. */
    IN_HAND("in-hand", "in hand", "في الصندوق"),
    /** Handed to the bank for collection. */
    DEPOSITED("deposited", "at the bank for collection", "برسم التحصيل"),
    /** The bank has paid it. */
    CLEARED("cleared", "cleared", "محصّل"),
    /** The bank has refused it; it is here again and may be presented once more. */
    BOUNCED("bounced", "bounced", "مرتجع"),
    /** Given back to who gave it: another means of payment takes its place, or the debt stands again. */
    GIVEN_BACK("given-back", "given back", "معاد لصاحبه"),
    /** Issued, and not yet presented. */
    ISSUED("issued", "issued", "صادر"),
    /** Presented and paid by our bank. */
    PAID("paid", "paid", "مدفوع"),
    /** Taken back or stopped before it was paid. */
    CANCELLED("cancelled", "cancelled", "ملغى");

    private final String kind;
    private final Text word;

    ChequeState(String kind, String en, String ar) {
        this.kind = kind;
        this.word = Text.of(en, ar);
    }

    /** The kind of the role {@code cheque} whose account it stands on. */
    public String kind() {
        return kind;
    }

    /** In words. */
    public Text word() {
        return word;
    }

    /** Whether a cheque begins with it. */
    public boolean isFirst() {
        return this == IN_HAND || this == ISSUED;
    }

    /** Whether nothing can happen to it any more. */
    public boolean isEnd() {
        return next().isEmpty();
    }

    /** The states that can follow. */
    public Set<ChequeState> next() {
        return switch (this) {
            case IN_HAND -> EnumSet.of(DEPOSITED, GIVEN_BACK);
            case DEPOSITED -> EnumSet.of(CLEARED, BOUNCED);
            case BOUNCED -> EnumSet.of(DEPOSITED, GIVEN_BACK);
            case ISSUED -> EnumSet.of(PAID, CANCELLED);
            case CLEARED, GIVEN_BACK, PAID, CANCELLED -> EnumSet.noneOf(ChequeState.class);
        };
    }
}
