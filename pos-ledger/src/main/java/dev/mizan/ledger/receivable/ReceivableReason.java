// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why something can not be done with a customer's or a supplier's account; nothing has changed. */
public enum ReceivableReason implements Reason {
    DUPLICATE_DOCUMENT(
            "receivable.duplicate-document",
            "{document} of {party} is there already, dated {date} over {amount}. Look whether it came twice.",
            "المستند {document} للطرف {party} موجود من قبل بتاريخ {date} ومبلغ {amount}. تحقق من تكراره."),
    UNKNOWN_DOCUMENT(
            "receivable.unknown-document", "{party} has no document {document}.", "ليس لدى {party} مستند {document}."),
    DISCOUNT_LAPSED(
            "receivable.discount-lapsed",
            "The discount on {document} was given until {until}.",
            "خصم {document} كان متاحاً حتى {until}."),
    NOT_PAID_WHOLE(
            "receivable.not-paid-whole",
            "{paid} and a discount of {discount} are not the {open} that are open.",
            "المبلغ {paid} مع خصم {discount} لا يساوي المتبقي {open}."),
    CURRENCY_DIFFERS(
            "receivable.currency-differs",
            "{document} is in {currency}, the account of {party} in {account}.",
            "المستند {document} بعملة {currency} وحساب {party} بعملة {account}."),
    BEYOND_OPEN(
            "receivable.beyond-open",
            "{amount} is more than is open: {from} has {left} to give, {to} has {open} open.",
            "المبلغ {amount} أكثر من المفتوح: لدى {from} مبلغ {left} وعلى {to} مبلغ {open}."),
    SAME_SIDE(
            "receivable.same-side",
            "{from} and {to} stand on the same side; a payment or credit note settles an invoice.",
            "المستندان {from} و{to} في الجانب نفسه؛ الدفعة أو الإشعار الدائن يسدد فاتورة."),
    NO_DOCUMENT(
            "receivable.no-document",
            "\"{document}\" of \"{party}\" over {amounts} can not be booked: it needs a number, a party, and amounts of one currency that together are above zero.",
            "لا يمكن قيد المستند \"{document}\" للطرف \"{party}\" بمبلغ {amounts}: يلزمه رقم وطرف ومبالغ بعملة واحدة مجموعها أكبر من صفر."),
    TOO_EARLY(
            "receivable.too-early",
            "{on} is before {document} of {date}.",
            "التاريخ {on} سابق للمستند {document} المؤرخ {date}.");

    private final String code;
    private final Text message;

    ReceivableReason(String code, String en, String ar) {
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
