// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a charge was not shared. */
public enum LandedReason implements Reason {
    NO_RETAIL(
            "landed.no-retail",
            "The goods of the group {group} came in at no selling price, so their cost can not be worked back.",
            "بضاعة المجموعة {group} وردت بلا سعر بيع، فلا يمكن احتساب تكلفتها."),
    NO_LINES(
            "landed.no-lines",
            "The charge has no goods to go to. Choose a receipt.",
            "لا توجد بضاعة لتحميل التكلفة عليها. اختر استلاماً."),
    ZERO_BASIS(
            "landed.zero-basis",
            "Allocation basis is zero: no line has any {basis}. Share the charge by quantity instead.",
            "أساس التوزيع صفر: لا يوجد سطر له {basis}. وزّع التكلفة حسب الكمية."),
    NEGATIVE_BASIS(
            "landed.negative-basis",
            "Line {line} has a {basis} below zero. Correct the receipt first.",
            "للسطر {line} قيمة {basis} سالبة. صحّح الاستلام أولاً."),
    UNITS_DIFFER(
            "landed.units-differ",
            "The lines are told in different units of {basis}: {first} and {other}. Use one.",
            "الأسطر بوحدات مختلفة من {basis}: {first} و{other}. استخدم وحدة واحدة."),
    NO_MEASURE(
            "landed.no-measure",
            "The {basis} of {sku} is not told. Tell it, or share the charge by value.",
            "لم يُذكر {basis} للصنف {sku}. اذكره أو وزّع التكلفة حسب القيمة."),
    NO_CHARGE(
            "landed.no-charge",
            "The bill {bill} has a charge of {charge}. Name what is asked for, above zero; a credit note takes it back.",
            "في الفاتورة {bill} تكلفة قدرها {charge}. أدخل مبلغاً أكبر من الصفر؛ والإشعار الدائن يستردها."),
    UNKNOWN_RECEIPT(
            "landed.unknown-receipt",
            "There is no goods receipt {receipt}. Look its number up by the delivery note.",
            "لا يوجد استلام بضاعة برقم {receipt}. ابحث عن رقمه بسند التسليم."),
    NAMED_TWICE(
            "landed.named-twice",
            "The goods receipt {receipt} is named twice on the bill {bill}.",
            "استلام البضاعة {receipt} مذكور مرتين في الفاتورة {bill}."),
    OTHER_CURRENCY(
            "landed.other-currency",
            "The bill {bill} is told in {first} and in {other}. Enter a bill for each currency.",
            "الفاتورة {bill} بعملتي {first} و{other}. أدخل فاتورة لكل عملة.");

    private final String code;
    private final Text message;

    LandedReason(String code, String en, String ar) {
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
