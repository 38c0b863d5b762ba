// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.treasury;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why something can not be done with a foreign item; nothing has changed. */
public enum TreasuryReason implements Reason {
    UNKNOWN_ITEM("treasury.unknown-item", "There is no foreign item {item}.", "لا يوجد بند بعملة أجنبية برقم {item}."),
    ITEM_KNOWN("treasury.item-known", "The foreign item {item} is booked already.", "البند {item} مسجل من قبل."),
    NOT_A_RECEIVABLE(
            "treasury.not-a-receivable",
            "{item} is no receivable; no credit is given on it.",
            "البند {item} ليس ذمة مدينة؛ لا إشعار دائن عليه."),
    NOT_A_PAYABLE("treasury.not-a-payable", "{item} is no payable.", "البند {item} ليس ذمة دائنة."),
    NOT_OF_ONE_PARTY(
            "treasury.not-of-one-party",
            "{advance} of {party} is not set against {item} of {other}: another party, currency or side.",
            "لا تُسوّى الدفعة {advance} من {party} مع {item} من {other}: الطرف أو العملة أو الجهة مختلفة."),
    NOT_WHOLE(
            "treasury.not-whole",
            "{paid} and a discount of {discount} are not the {open} that is open.",
            "المدفوع {paid} مع خصم {discount} ليسا المبلغ المفتوح {open}."),
    BEYOND_IT(
            "treasury.beyond-it",
            "{amount} of VAT is more than {of}, or below zero.",
            "ضريبة قدرها {amount} أكثر من {of} أو أقل من الصفر."),
    NOT_POSITIVE(
            "treasury.not-positive",
            "A document in a foreign currency is above zero, not {amount}.",
            "المستند بعملة أجنبية يزيد عن الصفر، وليس {amount}."),
    NOT_FOREIGN(
            "treasury.not-foreign",
            "{amount} is in the currency of the books; book it without a rate.",
            "المبلغ {amount} بعملة الدفاتر، ويُقيد دون سعر صرف.");

    private final String code;
    private final Text message;

    TreasuryReason(String code, String en, String ar) {
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
