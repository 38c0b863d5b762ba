// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a purchase went no further; nothing has changed. */
public enum PurchaseReason implements Reason {
    NOT_APPROVED(
            "purchase.not-approved",
            "The order {order} is not approved. Have somebody approve it whose limit is {total} or more.",
            "أمر الشراء {order} غير معتمد. اطلب اعتماده ممن حد صلاحيته {total} أو أكثر."),
    LIMIT_EXCEEDED(
            "purchase.limit-exceeded",
            "The order {order} is worth {total}, above the limit of {limit}. Ask somebody with a higher one.",
            "قيمة أمر الشراء {order} هي {total} وتتجاوز الحد {limit}. اطلب ممن له حد أعلى."),
    CLOSED(
            "purchase.closed",
            "The order {order} is closed. Make a new one.",
            "أمر الشراء {order} مغلق. أنشئ أمراً جديداً."),
    UNKNOWN_LINE(
            "purchase.unknown-line",
            "{sku} is not on the order {order}. Receive it on its own order.",
            "الصنف {sku} ليس في أمر الشراء {order}. استلمه على أمره."),
    TOO_MUCH(
            "purchase.too-much",
            "{received} of {sku} would have come, but only {most} may. Send the rest back or change the order.",
            "المستلم من الصنف {sku} يصبح {received} والمسموح {most} فقط. أعد الزائد أو عدّل الأمر."),
    NOTHING(
            "purchase.nothing",
            "The quantity of {sku} is {quantity}. It must be above zero.",
            "كمية الصنف {sku} هي {quantity}. يجب أن تكون أكبر من الصفر.");

    private final String code;
    private final Text message;

    PurchaseReason(String code, String en, String ar) {
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
