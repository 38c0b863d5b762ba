// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why an item can not be ordered by a policy. */
public enum ReorderReason implements Reason {
    NUMBER(
            "reorder.number",
            "{number} is no {name} to order {sku} by.",
            "القيمة {number} لا تصلح لحساب طلب الصنف {sku} ({name})."),
    NO_PRICE(
            "reorder.no-price",
            "No price of {sku} is agreed with {supplier}, so no economic quantity can be worked out.",
            "لا يوجد سعر متفق عليه للصنف {sku} مع المورد {supplier} فلا تحسب الكمية الاقتصادية."),
    NO_PLAN("reorder.no-plan", "No item of {place} is ordered by a policy.", "لا يوجد صنف في {place} يُطلب وفق سياسة."),
    BAD_DAYS(
            "reorder.bad-days",
            "{supplier} would never deliver: name at least one working day a week.",
            "المورد {supplier} لن يسلّم أبداً: حدد يوم عمل واحداً في الأسبوع على الأقل.");

    private final String code;
    private final Text message;

    ReorderReason(String code, String en, String ar) {
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
