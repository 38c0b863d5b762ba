// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cheque;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a cheque can not go that way; nothing has changed. */
public enum ChequeReason implements Reason {
    KNOWN_ALREADY(
            "cheque.known-already",
            "The cheque {cheque} is in the book already: {state}.",
            "الشيك {cheque} مسجل من قبل: {state}."),
    UNKNOWN("cheque.unknown", "The cheque {cheque} is not in the book.", "الشيك {cheque} غير مسجل."),
    NO_SUCH_STEP(
            "cheque.no-such-step",
            "The cheque {cheque} is {state} and can not become {next}.",
            "الشيك {cheque} حالته {state} ولا يمكن أن تصبح {next}."),
    NOT_DUE(
            "cheque.not-due",
            "The cheque {cheque} is dated {due} and can not be presented on {on}.",
            "الشيك {cheque} مؤرخ في {due} ولا يجوز تقديمه في {on}."),
    BACK_IN_TIME(
            "cheque.back-in-time",
            "The cheque {cheque} was last moved on {last}, after {on}.",
            "آخر حركة للشيك {cheque} كانت في {last}، بعد {on}."),
    OTHER_CURRENCY(
            "cheque.other-currency",
            "The cheque {cheque} is in {currency}; this book is kept in {expected}.",
            "الشيك {cheque} بعملة {currency}، وهذا الدفتر بعملة {expected}.");

    private final String code;
    private final Text message;

    ChequeReason(String code, String en, String ar) {
        this.code = code;
        this.message = Text.of(en, ar);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text message() {
        return message;
    }
}
