// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.correction;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why goods of a receipt cost what was told. */
public enum RecostReason implements Reason {
    PRICED_BY_ORDER(
            "correction.priced-by-order",
            "The goods of {receipt} cost the price of the order {order}. What a bill asks otherwise is settled with the bill.",
            "تكلفة بضاعة الاستلام {receipt} بسعر أمر الشراء {order}. تُسوّى فروق السعر مع الفاتورة."),
    WRONG_COST(
            "correction.wrong-cost",
            "{quantity} of {sku} can not have cost {cost}.",
            "لا يمكن أن تكون تكلفة الكمية {quantity} من الصنف {sku} هي {cost}.");

    private final String code;
    private final Text message;

    RecostReason(String code, String en, String ar) {
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
