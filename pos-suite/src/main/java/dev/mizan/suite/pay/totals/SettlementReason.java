// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.totals;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.value.Text;

/** Why a till is not closed before its terminals agree, and what a Z says of a payment on which they do not. */
public enum SettlementReason implements Reason {
    NOT_COMPARED(
            "settlement.not-compared",
            "What the terminal {terminal} took was not compared; settle it before the till is closed.",
            "لم تُقارن عمليات الجهاز {terminal}؛ أجرِ التسوية قبل إقفال نقطة البيع."),
    SUMS_DIFFER(
            "settlement.sums-differ",
            "The totals of the terminal {terminal} are not the till's; look, and accept them with a word.",
            "إجماليات الجهاز {terminal} لا تطابق نقطة البيع؛ راجعها ثم اقبلها مع ذكر السبب."),
    MISSING_AT_TERMINAL(
            "settlement.missing-at-terminal",
            "{amount}, {reference}, is missing at the terminal {terminal} (differences: {count}).",
            "المبلغ {amount} بالمرجع {reference} غير موجود في الجهاز {terminal} (الفروق: {count})."),
    MISSING_AT_TILL(
            "settlement.missing-at-till",
            "The terminal {terminal} took {amount}, {reference}, which the till did not post (differences: {count}).",
            "خصم الجهاز {terminal} المبلغ {amount} بالمرجع {reference} ولم تسجله نقطة البيع (الفروق: {count})."),
    DIFFERS(
            "settlement.differs",
            "The terminal {terminal} tells another amount or scheme than {amount} for {reference} (differences: {count}).",
            "يذكر الجهاز {terminal} مبلغاً أو شبكة غير {amount} للمرجع {reference} (الفروق: {count}).");

    private final String code;
    private final Text message;

    SettlementReason(String code, String en, String ar) {
        this.code = code;
        this.message = Text.of(en, ar);
    }

    static SettlementReason of(Reconciled.Kind kind) {
        return switch (kind) {
            case MISSING_AT_TERMINAL -> MISSING_AT_TERMINAL;
            case MISSING_AT_TILL -> MISSING_AT_TILL;
            case DIFFERS -> DIFFERS;
        };
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
