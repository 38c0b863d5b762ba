// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a line of the bank is not named for a batch; nothing has changed. */
public enum DepositReason implements Reason {
    NOT_ON_STATEMENT(
            "card.not-on-statement",
            "The statement of {account} has no line {line}.",
            "لا يوجد السطر {line} في كشف الحساب {account}."),
    OTHER_DEPOSIT(
            "card.other-deposit",
            "The line {line} is of {amount}, but batch {batch} paid out {deposit}.",
            "السطر {line} بمبلغ {amount}، بينما أودعت دفعة التسوية {batch} مبلغ {deposit}."),
    FAR_APART(
            "card.far-apart",
            "The line {line} was booked {apart} days from batch {batch}; at most {days} are allowed.",
            "قُيّد السطر {line} على بعد {apart} يوماً من دفعة التسوية {batch}؛ الحد الأقصى {days}."),
    LINE_TAKEN(
            "card.line-taken",
            "The line {line} is of batch {batch}, which is settled; it pays no other.",
            "السطر {line} يخص دفعة التسوية {batch} التي سُوّيت؛ ولا يسدد غيرها.");

    private final String code;
    private final Text message;

    DepositReason(String code, String en, String ar) {
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
