// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.ordering;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why an order is not written, or not changed. */
public enum OrderingReason implements Reason {
    BELOW_LEAST(
            "ordering.below-least",
            "The order {order} is worth {total}, and {supplier} takes none below {least}. Add goods, or let it wait.",
            "قيمة أمر الشراء {order} هي {total}، والمورد {supplier} لا يقبل أقل من {least}. أضف بضاعة أو أجّله."),
    WAITS(
            "ordering.waits",
            "What {place} needs is worth less than its suppliers take. It waits until it is worth enough.",
            "قيمة ما يحتاجه {place} أقل مما يقبله الموردون. ينتظر حتى تكفي قيمته."),
    CURRENCY(
            "ordering.currency",
            "{least} is not in {currency}, the currency of the books.",
            "المبلغ {least} ليس بعملة الدفاتر {currency}."),
    OTHER_PARTY(
            "ordering.other-party",
            "The order {order} is with {supplier} for {place}. Close it and write a new one.",
            "أمر الشراء {order} مع المورد {supplier} للموقع {place}. أغلقه وأنشئ أمراً جديداً."),
    CAME_ALREADY(
            "ordering.came-already",
            "{came} of {sku} on the order {order} came already. Order as much at least.",
            "وصل من الصنف {sku} في أمر الشراء {order} كمية {came}. لا يمكن أن يقل الطلب عنها."),
    PRICE_STANDS(
            "ordering.price-stands",
            "{sku} on the order {order} came at {price} each. Order the rest at another price on another order.",
            "وصل من الصنف {sku} في أمر الشراء {order} بسعر {price}. اطلب الباقي بسعر آخر في أمر آخر."),
    SAME(
            "ordering.same",
            "The order {order} stands so already. There is nothing to change.",
            "أمر الشراء {order} كما هو. لا شيء لتغييره."),
    NOT_TO_TELL(
            "ordering.not-to-tell",
            "No approved version of the order {order} waits to be told.",
            "لا توجد نسخة معتمدة من أمر الشراء {order} بانتظار إبلاغ المورد.");

    private final String code;
    private final Text message;

    OrderingReason(String code, String en, String ar) {
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
