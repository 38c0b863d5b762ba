// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a card that a customer left is not charged. */
public enum CardReason implements Reason {
    NOT_ON_FILE(
            "card.not-on-file",
            "No card {card} is on file here; ask the customer for one.",
            "لا توجد بطاقة محفوظة هنا بالمرجع {card}؛ اطلب بطاقة من العميل."),
    NONE_PAID(
            "card.none-paid",
            "No card that paid for {document} is on file here; ask the customer for one.",
            "لا توجد هنا بطاقة محفوظة دُفعت بها {document}؛ اطلب بطاقة من العميل."),
    FORGOTTEN(
            "card.forgotten",
            "The card {card} was forgotten; nothing is charged to it any more.",
            "حُذفت البطاقة {card}؛ لا يُخصم منها شيء بعد الآن."),
    OTHER_KEEPER(
            "card.other-keeper",
            "The card {card} is kept by {keeper}; charge it at a terminal of theirs.",
            "البطاقة {card} محفوظة لدى {keeper}؛ اخصم منها عبر جهاز تابع له."),
    NO_AGREEMENT(
            "card.no-agreement",
            "The customer did not agree to charges to the card {card} without being there.",
            "لم يوافق العميل على الخصم من البطاقة {card} دون حضوره."),
    OVER_AGREEMENT(
            "card.over-agreement",
            "{asked} is more than the {most} that the customer agreed to at a time.",
            "المبلغ {asked} أكبر من {most} الذي وافق عليه العميل في المرة الواحدة."),
    AGREEMENT_OVER(
            "card.agreement-over",
            "The customer agreed to charges until {until}; ask again.",
            "وافق العميل على الخصم حتى {until}؛ اطلب موافقة جديدة."),
    TOO_SOON(
            "card.too-soon",
            "The card {card} was charged by {charge}; the next charge is agreed from {next} on.",
            "خُصم من البطاقة {card} بالعملية {charge}؛ الخصم التالي متفق عليه ابتداءً من {next}."),
    STILL_KEPT(
            "card.still-kept",
            "The card {card} is on file; have it forgotten first.",
            "البطاقة {card} محفوظة؛ احذفها أولاً.");

    private final String code;
    private final Text message;

    CardReason(String code, String en, String ar) {
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
