// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.rebate;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a rebate was not booked; nothing has changed. */
public enum RebateReason implements Reason {
    NOT_FURNISHED(
            "rebate.not-furnished",
            "The books have no account for rebates that suppliers owe. Furnish them first.",
            "لا يوجد في الدفاتر حساب لحوافز الموردين المستحقة. جهّز الدفاتر أولاً."),
    EXISTS(
            "rebate.exists",
            "A rebate is accrued under the number {number} already. Take a new one.",
            "يوجد حافز مستحق بالرقم {number} من قبل. خذ رقماً جديداً."),
    UNKNOWN_TERMS(
            "rebate.unknown-terms", "No rebate is agreed under the name {terms}.", "لا يوجد اتفاق حوافز باسم {terms}."),
    NOT_OPEN(
            "rebate.not-open",
            "No rebate of {supplier} is open under the number {number}.",
            "لا يوجد للمورد {supplier} حافز مفتوح بالرقم {number}."),
    NAMED_TWICE(
            "rebate.named-twice",
            "The rebate {number} is named twice on the credit note {note}.",
            "الحافز {number} مذكور مرتين في الإشعار الدائن {note}."),
    NOTHING_EARNED(
            "rebate.nothing-earned",
            "Nothing is earned under {terms} beyond what is accrued.",
            "لم يُكتسب بموجب {terms} شيء غير ما استُحق."),
    CHANGED(
            "rebate.changed",
            "Something else was accrued under {terms} meanwhile. Accrue again.",
            "استُحق شيء آخر بموجب {terms} في هذه الأثناء. أعد الاستحقاق."),
    NOTHING(
            "rebate.nothing",
            "The credit note {note} gives {credited} with {tax} of tax. Neither may be below zero.",
            "الإشعار الدائن {note} بقيمة {credited} وضريبة {tax}. لا يجوز أن يكون أي منهما أقل من الصفر."),
    NO_REBATES(
            "rebate.no-rebates",
            "The credit note {note} names no rebate. Take it as a credit note for its goods instead.",
            "الإشعار الدائن {note} لا يذكر حافزاً. سجّله إشعاراً دائناً على بضاعته."),
    OTHER_CURRENCY(
            "rebate.other-currency",
            "{amount} is not in {currency}, the currency of the books.",
            "المبلغ {amount} ليس بعملة الدفاتر {currency}.");

    private final String code;
    private final Text message;

    RebateReason(String code, String en, String ar) {
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
