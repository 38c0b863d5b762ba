// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.kit;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why goods were not made of others; nothing has changed. */
public enum KitReason implements Reason {
    INDIVISIBLE(
            "kit.indivisible",
            "{quantity} of {sku} can not be split into whole parts.",
            "لا يمكن تقسيم {quantity} من الصنف {sku} إلى أجزاء كاملة."),
    KEPT(
            "kit.kept",
            "{sku} is kept in stock itself and can not be a kit, or stands in itself.",
            "الصنف {sku} مخزّن بذاته ولا يكون مجموعة أو يحتوي نفسه."),
    NO_GOODS(
            "kit.no-goods",
            "The document {number} uses nothing, or makes nothing.",
            "المستند {number} لا يستهلك شيئاً أو لا ينتج شيئاً."),
    BOTH(
            "kit.both",
            "{sku} is used and made at once. Leave it out of one side.",
            "الصنف {sku} مستهلك وناتج معاً. احذفه من أحد الطرفين."),
    NO_WEIGHT(
            "kit.no-weight",
            "The goods that are made have no value to share the cost by.",
            "الأصناف الناتجة بلا قيمة لتوزيع التكلفة.");

    private final String code;
    private final Text message;

    KitReason(String code, String en, String ar) {
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
