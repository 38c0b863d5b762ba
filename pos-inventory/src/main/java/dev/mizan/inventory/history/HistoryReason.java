// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a history was not changed. */
public enum HistoryReason implements Reason {
    OTHER_EVENT(
            "history.other-event",
            "The reference {reference} names another event already. Use a new reference.",
            "المرجع {reference} مستخدم لحدث آخر. استخدم مرجعاً جديداً."),
    UNKNOWN_EVENT(
            "history.unknown-event",
            "There is no event {reference} in this history.",
            "لا يوجد حدث {reference} في هذا السجل."),
    NOT_A_RECEIPT(
            "history.not-a-receipt",
            "The event {reference} is no receipt; only what came in can cost more or less.",
            "الحدث {reference} ليس استلاماً؛ التكلفة تتغير لما استُلم فقط."),
    NEGATIVE_COST(
            "history.negative-cost",
            "The receipt {reference} would cost {cost} minor units. A cost is zero or more.",
            "تكلفة الاستلام {reference} ستصبح {cost}. يجب أن تكون صفراً أو أكثر."),
    NOT_YET(
            "history.not-yet",
            "{at} is still to come. What is told late has happened before now.",
            "{at} لم يحن بعد. ما يُسجَّل متأخراً يجب أن يكون قد حدث قبل الآن."),
    NOT_FURNISHED(
            "history.not-furnished",
            "The books have no rule for restated stock. Furnish them first.",
            "لا توجد في الدفاتر قاعدة لإعادة تقييم المخزون. جهّز الدفاتر أولاً."),
    LIMIT_EXCEEDED(
            "history.limit-exceeded",
            "The quantity or cost of {reference} is beyond what a stock book may hold.",
            "كمية أو تكلفة {reference} تتجاوز ما يحمله دفتر المخزون.");

    private final String code;
    private final Text message;

    HistoryReason(String code, String en, String ar) {
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
