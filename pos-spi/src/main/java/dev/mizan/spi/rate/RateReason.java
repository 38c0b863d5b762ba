// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.rate;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a board gives no rates. */
public enum RateReason implements Reason {
    UNKNOWN_PAIR("rate.unknown-pair", "{board} does not quote {pair}.", "{board} لا ينشر سعر {pair}."),
    NOT_PUBLISHED(
            "rate.not-published",
            "{board} published no rate of {pair} for {day}.",
            "{board} لم ينشر سعراً لـ {pair} ليوم {day}."),
    UNAVAILABLE(
            "rate.unavailable",
            "The rates of {board} are out of reach: {detail}.",
            "أسعار {board} غير متاحة: {detail}."),
    UNSOUND(
            "rate.unsound",
            "The answer of {board} can not be used: {detail}.",
            "لا يمكن استخدام جواب {board}: {detail}.");

    private final String code;
    private final Text message;

    RateReason(String code, String en, String ar) {
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
