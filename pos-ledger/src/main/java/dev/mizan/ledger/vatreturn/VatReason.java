// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why something of the VAT return is refused; nothing has changed. */
public enum VatReason implements Reason {
    FILED_ALREADY(
            "vat.filed-already",
            "The return of {period} was filed before as {reference}. Correct it in a later return.",
            "إقرار الفترة {period} مقدم من قبل برقم {reference}. صححه في إقرار لاحق."),
    PAID_BEYOND_INVOICE(
            "vat.paid-beyond-invoice",
            "{paid} is not between nothing and the {gross} of the invoice.",
            "المبلغ {paid} ليس بين الصفر وقيمة الفاتورة {gross}."),
    NOT_A_SUPPLY(
            "vat.not-a-supply",
            "{taxable} with VAT of {tax} in category {category} can not be booked in books that are kept in {currency}.",
            "لا يمكن قيد {taxable} بضريبة {tax} في الفئة {category} في دفاتر عملتها {currency}."),
    NOT_AN_AMOUNT(
            "vat.not-an-amount",
            "{what} is {amount}; it is zero or more in {currency}.",
            "قيمة {what} هي {amount}؛ ويجب ألا تقل عن الصفر بعملة {currency}."),
    NOT_AS_BOOKED(
            "vat.not-as-booked",
            "{document} was booked with {net} and VAT of {tax}; what is told of it comes to {told} and {toldTax}.",
            "قُيد المستند {document} بمبلغ {net} وضريبة {tax}؛ بينما يبلغ المذكور عنه {told} و{toldTax}."),
    NO_SALES(
            "vat.no-sales",
            "Nothing is apportioned in {period}: taxable sales of {taxable}, exempt ones of {exempt}.",
            "لا تناسب في {period}: مبيعات خاضعة {taxable} ومعفاة {exempt}."),
    OUT_OF_TURN(
            "vat.out-of-turn",
            "The return of {period} does not follow on {last}.",
            "إقرار الفترة {period} لا يلي الفترة {last}."),
    CREDIT_DIFFERS(
            "vat.credit-differs",
            "A credit of {claimed} is brought forward, but the last return left {left}.",
            "الرصيد المدوّر {claimed} بينما ترك الإقرار الأخير {left}."),
    CORRECTION_DIFFERS(
            "vat.correction-differs",
            "Corrections of {claimed} are claimed, but filed periods differ from the books by {found}.",
            "التصحيحات المذكورة {claimed} بينما تختلف الفترات المقدمة عن الدفاتر بمقدار {found}."),
    RELIEF_TOO_EARLY(
            "vat.relief-too-early",
            "The supply of {document} was on {supplied}; relief can be claimed from {from} on.",
            "تاريخ التوريد في {document} هو {supplied}؛ يمكن طلب الإعفاء ابتداءً من {from}."),
    RELIEF_TOO_MUCH(
            "vat.relief-too-much",
            "{document} is open with {open}; relief can not be had on {amount}.",
            "المتبقي على {document} هو {open}؛ لا يمكن طلب الإعفاء عن {amount}.");

    private final String code;
    private final Text message;

    VatReason(String code, String en, String ar) {
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
