// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a charge was not shared. */
public enum LandedReason implements Reason {
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
            "الأسطر بوحدات مختلفة من {basis}: {first} و{other}. استخدم وحدة واحدة.");

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
