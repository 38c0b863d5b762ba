// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.owner;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why something about goods of others was refused. */
public enum OwnerReason implements Reason {
    NO_AGREEMENT(
            "owner.no-agreement",
            "{sku} is the shop's own. Agree with its owner first.",
            "الصنف {sku} ملك للمتجر. سجّل اتفاقية مع مالكه أولاً."),
    OTHER_OWNER(
            "owner.other-owner",
            "{sku} belongs to {owner}, not to {given}.",
            "الصنف {sku} يملكه {owner} وليس {given}."),
    VALUE_ON_BOOKS(
            "owner.value-on-books",
            "{sku} belongs to {owner} and has no value on our books, but {value} would be there. Receive it as consigned goods.",
            "الصنف {sku} يملكه {owner} ولا قيمة له في دفاترنا، لكن القيمة ستكون {value}. استلمه كبضاعة أمانة."),
    STILL_THERE(
            "owner.still-there",
            "{quantity} of {sku} still lie at {place}. Send them back or sell them first.",
            "ما زال {quantity} من الصنف {sku} في {place}. أعدها أو بعها أولاً."),
    IN_A_KIT(
            "owner.in-a-kit",
            "{sku} is a part of a kit and can not be another's: a kit's price is not shared among owners.",
            "الصنف {sku} جزء من مجموعة ولا يمكن أن يكون ملك غيرنا: سعر المجموعة لا يُقسم بين المالكين."),
    NOT_FURNISHED(
            "owner.not-furnished",
            "The books have no rule for concessions. Furnish them first.",
            "لا توجد في الدفاتر قاعدة لعقود الامتياز. جهّز الدفاتر أولاً."),
    COMMISSION_APART(
            "owner.commission-apart",
            "{sku} is sold for {owner}: its line and {commission} for the commission stand apart on a bill, as many of each.",
            "يباع {sku} لحساب {owner}: يظهر بنده وبند العمولة {commission} منفصلين في الفاتورة وبالعدد نفسه."),
    NOTHING_OWED("owner.nothing-owed", "Nothing is owed to {owner}.", "لا شيء مستحق لـ {owner}.");

    private final String code;
    private final Text message;

    OwnerReason(String code, String en, String ar) {
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
