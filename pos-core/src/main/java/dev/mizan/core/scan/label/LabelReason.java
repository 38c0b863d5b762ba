// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.label;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a scale label was not read. */
public enum LabelReason implements Reason {
    OTHER_LABEL(
            "label.other",
            "{code} does not fit the label template {template}.",
            "{code} لا يطابق قالب الملصق {template}."),
    CHECK_DIGIT(
            "label.check-digit",
            "The check digit of {code} is wrong; it should be {correct}. Scan again, or let this template be lenient.",
            "رقم التحقق في {code} غير صحيح والصحيح {correct}. أعد المسح، أو اجعل القالب متساهلاً."),
    PRICE_DIGIT(
            "label.price-digit",
            "The price check digit of {code} is wrong; it should be {correct}. Weigh the goods again.",
            "رقم تحقق السعر في {code} غير صحيح والصحيح {correct}. أعد الوزن."),
    NOTHING(
            "label.nothing",
            "The label {code} tells a price or quantity of zero. Weigh the goods again.",
            "الملصق {code} يذكر سعراً أو كمية صفراً. أعد الوزن."),
    NO_QUANTITY(
            "label.no-quantity",
            "No quantity of {item} costs exactly {price} at {unitPrice}. Weigh it at the till.",
            "لا توجد كمية من الصنف {item} سعرها {price} تماماً بسعر {unitPrice}. زنه عند الصندوق.");

    private final String code;
    private final Text message;

    LabelReason(String code, String en, String ar) {
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
