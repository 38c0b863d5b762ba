// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a tax document can not be made; said before anything is numbered. */
public enum InvoiceReason implements Reason {
    NOTHING_TO_INVOICE(
            "invoice.nothing",
            "There is nothing to write on document {document}.",
            "لا يوجد ما يُكتب في المستند {document}."),
    NO_SELLER(
            "invoice.no-seller",
            "Document {document} needs the seller's registered name and VAT number.",
            "يحتاج المستند {document} إلى اسم البائع المسجل ورقمه الضريبي."),
    NO_BUYER(
            "invoice.no-buyer",
            "Document {document} is a full tax invoice and needs a buyer by name.",
            "المستند {document} فاتورة ضريبية كاملة ويحتاج إلى اسم المشتري."),
    NO_EXEMPTION(
            "invoice.no-exemption",
            "Document {document} has lines without tax in category {category}; the tax rule must say why.",
            "في المستند {document} سطور بلا ضريبة ضمن الفئة {category}، ويجب أن تذكر قاعدة الضريبة السبب."),
    TWO_EXEMPTIONS(
            "invoice.two-exemptions",
            "One document can not say both {one} and {other} for category {category}. Write two documents.",
            "لا يمكن أن يذكر مستند واحد {one} و{other} معًا للفئة {category}. اكتب مستندين."),
    PREPAID_TOO_MUCH(
            "invoice.prepaid-too-much",
            "Prepayments of {prepaid} are more than document {document} comes to: {total}.",
            "الدفعات المقدمة {prepaid} أكثر من إجمالي المستند {document}: {total}.");

    private final String code;
    private final Text message;

    InvoiceReason(String code, String en, String ar) {
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
