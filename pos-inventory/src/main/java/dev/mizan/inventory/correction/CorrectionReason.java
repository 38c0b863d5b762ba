// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.correction;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a goods receipt stays as it was told. */
public enum CorrectionReason implements Reason {
    TOLD_APART(
            "correction.told-apart",
            "The pieces of {receipt} are told apart by their numbers. Name those that did not come and those that did.",
            "قطع الاستلام {receipt} مميزة بأرقامها التسلسلية. اذكر أرقام القطع التي لم تصل والتي وصلت."),
    NOT_WITH_IT(
            "correction.not-with-it",
            "The piece {serial} of {sku} did not come with {receipt}. Name the receipt that told it.",
            "القطعة {serial} من الصنف {sku} ليست من الاستلام {receipt}. اذكر الاستلام الذي سجّلها."),
    UNKNOWN_LINE(
            "correction.unknown-line",
            "{sku} did not come with {receipt}. Receive it on its own.",
            "الصنف {sku} ليس في الاستلام {receipt}. استلمه على حدة."),
    SEVERAL_LINES(
            "correction.several-lines",
            "{sku} stands in several lines of {receipt}, so that its cost is not one. Adjust the stock instead.",
            "الصنف {sku} في عدة أسطر من الاستلام {receipt} فليست له تكلفة واحدة. عدّل المخزون بدلاً من ذلك."),
    OTHER_UNIT(
            "correction.other-unit",
            "{quantity} of {sku} is not told in {unit}, the unit of the receipt.",
            "الكمية {quantity} من الصنف {sku} ليست بوحدة الاستلام {unit}."),
    BELOW_ZERO(
            "correction.below-zero",
            "{quantity} of {sku} can not have come. It must be zero or more.",
            "لا يمكن أن تكون الكمية المستلمة {quantity} من الصنف {sku}. يجب أن تكون صفراً أو أكثر."),
    NAMED_TWICE(
            "correction.named-twice",
            "{sku} is named twice. Name the quantity that came once.",
            "الصنف {sku} مذكور مرتين. اذكر كميته المستلمة مرة واحدة."),
    NOTHING(
            "correction.nothing",
            "So much came of {receipt} as was told. There is nothing to put right.",
            "كميات الاستلام {receipt} كما سُجّلت. لا شيء لتصحيحه.");

    private final String code;
    private final Text message;

    CorrectionReason(String code, String en, String ar) {
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
