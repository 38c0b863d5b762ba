// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cashvat;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why VAT on payment is not chosen, left or posted; nothing has changed. */
public enum CashVatReason implements Reason {
    CHOSEN_ALREADY(
            "cash-vat.chosen-already",
            "VAT is declared on payment already, from {from} on.",
            "الضريبة تُقر على أساس السداد بالفعل ابتداءً من {from}."),
    NOT_CHOSEN(
            "cash-vat.not-chosen",
            "VAT is declared as it is invoiced; there is nothing to leave.",
            "الضريبة تُقر على أساس الفوترة؛ لا يوجد ما يُترك."),
    RELIEF_BEYOND_PAID(
            "cash-vat.relief-beyond-paid",
            "VAT of {relief} can not be had back on {document}: only {tax} of VAT is in it, and it was not paid over.",
            "لا يمكن استرداد ضريبة قدرها {relief} عن {document}: ضريبته {tax} فقط ولم تُورّد بعد.");

    private final String code;
    private final Text message;

    CashVatReason(String code, String en, String ar) {
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
