// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a journal can not be read in; nothing was taken. */
public enum ExchangeReason implements Reason {
    BAD_LINE(
            "journal-exchange.bad-line",
            "Line {line} can not be read: {detail}.",
            "تعذرت قراءة السطر {line}: {detail}."),
    UNKNOWN_ACCOUNT(
            "journal-exchange.unknown-account",
            "Line {line}: no account of the chart is called {name}. Map it, or define it.",
            "السطر {line}: لا يوجد في الدليل حساب باسم {name}. اربطه أو عرّفه."),
    NO_PRICE(
            "journal-exchange.no-price",
            "Line {line}: {amount} is not in {books} and has no price.",
            "السطر {line}: المبلغ {amount} ليس بعملة {books} وليس له سعر."),
    UNBALANCED(
            "journal-exchange.unbalanced",
            "The entry at line {line} does not balance: {detail}",
            "القيد عند السطر {line} غير متوازن: {detail}"),
    ASSERTION_FAILED(
            "journal-exchange.assertion-failed",
            "Line {line} claims {claimed} on {name}, but it stands at {stands}.",
            "السطر {line} يذكر {claimed} للحساب {name} بينما رصيده {stands}.");

    private final String code;
    private final Text message;

    ExchangeReason(String code, String en, String ar) {
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
