// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.correction;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why packs of a goods receipt stay as they were told. */
public enum PackCorrectionReason implements Reason {
    IN_A_PACK(
            "correction.in-a-pack",
            "{sku} came in packs of {receipt}. Say how many packs came, or what was missing from them.",
            "وصل الصنف {sku} ضمن عبوات الاستلام {receipt}. حدد عدد العبوات التي وصلت أو ما نقص منها."),
    NO_PACK(
            "correction.no-pack",
            "{sku} did not come with {receipt} as a pack that lies in stock as its variants.",
            "الصنف {sku} ليس في الاستلام {receipt} عبوةً مخزّنة بمتغيراتها."),
    NOT_IN_IT(
            "correction.not-in-it",
            "{sku} is not in the pack {pack} of {receipt}, so it can not be missing from it.",
            "الصنف {sku} ليس من محتوى العبوة {pack} في الاستلام {receipt} فلا يكون ناقصاً منها."),
    MORE_THAN_IN_IT(
            "correction.more-than-in-it",
            "{quantity} of {sku} can not be missing from the packs {pack}: only {most} are in them.",
            "لا يمكن أن تنقص الكمية {quantity} من الصنف {sku} في العبوات {pack}: ليس فيها إلا {most}.");

    private final String code;
    private final Text message;

    PackCorrectionReason(String code, String en, String ar) {
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
