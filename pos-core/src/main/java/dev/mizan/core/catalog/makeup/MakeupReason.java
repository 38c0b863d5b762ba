// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog.makeup;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a bundle or a choice is not sold, or not defined. */
public enum MakeupReason implements Reason {
    NO_CHOICE(
            "makeup.no-choice",
            "{item} has no choice {choice}, or it is made twice.",
            "الصنف {item} ليس له خيار {choice} أو تكرر اختياره."),
    NOT_SO_MANY(
            "makeup.not-so-many",
            "{item}: {chosen} chosen of {group}; choose from {least} to {most}.",
            "الصنف {item}: اختير {chosen} من {group}؛ اختر من {least} إلى {most}."),
    NEVER_TOGETHER(
            "makeup.never-together",
            "{item}: {choices} can not be chosen together.",
            "الصنف {item}: لا يمكن الجمع بين {choices}."),
    OTHER_CURRENCY(
            "makeup.other-currency",
            "{item}: choice {choice} has no price in {currency}.",
            "الصنف {item}: الخيار {choice} ليس له سعر بعملة {currency}."),
    NOT_OPENED(
            "makeup.not-opened",
            "{item} is a bundle and is sold as its components. Put it into the basket at the till.",
            "الصنف {item} حزمة وتُباع بمكوناتها. أضفها إلى السلة من نقطة البيع."),
    NOT_WHOLE(
            "makeup.not-whole",
            "{item} is sold by whole pieces, not {quantity}.",
            "الصنف {item} يباع بالقطعة الكاملة وليس {quantity}."),
    NO_COMPONENT(
            "makeup.no-component",
            "{item} can not be in bundle {bundle}: it is no item sold by whole pieces, or a bundle itself.",
            "لا يمكن أن يكون {item} في الحزمة {bundle}: ليس صنفًا يباع بالقطعة أو هو حزمة."),
    NO_STAND_ALONE(
            "makeup.no-stand-alone",
            "Bundle {item} has a price that its components have no prices alone to be split by.",
            "سعر الحزمة {item} لا يمكن توزيعه: ليس لمكوناتها أسعار منفردة.");

    private final String code;
    private final Text message;

    MakeupReason(String code, String en, String ar) {
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
