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
            "كمية الصنف {sku} هي {quantity}. يجب أن تكون أكبر من الصفر."),
    OTHER_UNIT(
            "purchase.other-unit",
            "{quantity} of {sku} is not told in {unit}, the unit of the order.",
            "الكمية {quantity} من الصنف {sku} ليست بوحدة أمر الشراء {unit}."),
    EXISTS(
            "purchase.exists",
            "The number {number} is used already. Take a new one.",
            "الرقم {number} مستخدم من قبل. خذ رقماً جديداً."),
    UNKNOWN_ORDER("purchase.unknown-order", "There is no order {order}.", "لا يوجد أمر شراء برقم {order}."),
    NO_LINES(
            "purchase.no-lines",
            "The document {number} has no lines. Add at least one item.",
            "المستند {number} بلا أسطر. أضف صنفاً واحداً على الأقل."),
    NAMED_TWICE(
            "purchase.named-twice",
            "{sku} stands in two lines of {number}. An item has one line.",
            "الصنف {sku} مذكور في سطرين من {number}. لكل صنف سطر واحد."),
    NO_PRICE(
            "purchase.no-price",
            "No price of {sku} is agreed with {supplier} for {quantity}. Agree one or name it on the order.",
            "لا يوجد سعر متفق عليه للصنف {sku} مع المورد {supplier} لكمية {quantity}. اتفق على سعر أو اذكره في الأمر."),
    BAD_PRICE(
            "purchase.bad-price",
            "{price} is no price for {sku}: it must be zero or more, in {currency}.",
            "{price} ليس سعراً للصنف {sku}: يجب أن يكون صفراً أو أكثر وبعملة {currency}."),
    TOO_LARGE(
            "purchase.too-large",
            "{quantity} of {sku} at {price} takes the document beyond any amount. Check what was keyed in.",
            "{quantity} من الصنف {sku} بسعر {price} تتجاوز بالمستند أي مبلغ ممكن. راجع ما أُدخل."),
    BAD_TAX(
            "purchase.bad-tax",
            "{tax} is no tax of the bill {number}: it must be zero or more, in {currency}.",
            "{tax} ليست ضريبة للفاتورة {number}: يجب أن تكون صفراً أو أكثر وبعملة {currency}."),
    NOT_KEPT(
            "purchase.not-kept",
            "Only {kept} of {sku} came and stayed, {quantity} can not be sent back.",
            "الموجود من الصنف {sku} بعد الاستلام {kept} فقط، ولا يمكن رد {quantity}."),
    WRONG_WAY(
            "purchase.wrong-way",
            "The order {order} goes to {delivery}. Receive it there.",
            "أمر الشراء {order} وجهته {delivery}. استلمه هناك."),
    UNKNOWN_QUOTATION(
            "purchase.unknown-quotation",
            "There is no request for quotation {number}, or {supplier} was not asked.",
            "لا يوجد طلب عروض أسعار برقم {number} أو لم يُطلب من المورد {supplier}."),
    INCOMPLETE_QUOTATION(
            "purchase.incomplete-quotation",
            "{supplier} has no valid offer for all items of {number} on {date}.",
            "ليس لدى المورد {supplier} عرض ساري لكل أصناف الطلب {number} بتاريخ {date}."),
    NO_CREDIT_DUE(
            "purchase.no-credit-due",
            "{quantity} of {sku} can not be credited: the supplier owes credit for {due}.",
            "لا يمكن إشعار دائن بكمية {quantity} من الصنف {sku}: المستحق من المورد {due}."),
    NOTHING_DISPUTED(
            "purchase.nothing-disputed",
            "Nothing of the bill {bill} of {supplier} is disputed.",
            "لا يوجد خلاف على فاتورة {supplier} رقم {bill}."),
    STILL_SHORT(
            "purchase.still-short",
            "{missing} of {sku} on the bill {bill} has not come. Receive it first, or reject the rest.",
            "لم يصل {missing} من الصنف {sku} في الفاتورة {bill}. استلمه أولاً أو ارفض الباقي.");

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
