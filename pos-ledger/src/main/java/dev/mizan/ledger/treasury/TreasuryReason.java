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
