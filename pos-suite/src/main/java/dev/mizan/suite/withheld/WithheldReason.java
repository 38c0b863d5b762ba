// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a payment less tax, or a certificate, is not taken; nothing has changed. */
public enum WithheldReason implements Reason {
    NOT_FURNISHED(
            "withheld.not-furnished",
            "The books have no rule for tax that customers withhold. Furnish them first.",
            "لا توجد في الدفاتر قاعدة لضريبة يستقطعها العملاء. جهّز الدفاتر أولاً."),
    MAY_NOT_WITHHOLD(
            "withheld.may-not-withhold",
            "{customer} is not noted as one who withholds tax.",
            "العميل {customer} غير مسجل كجهة مستقطعة."),
    NOT_THE_REST(
            "withheld.not-the-rest",
            "{paid} and {withheld} withheld are not the {open} that are open.",
            "المبلغ {paid} مع المستقطع {withheld} لا يساوي المتبقي {open}."),
    NOT_A_TAX(
            "withheld.not-a-tax",
            "A tax of {tax} is not within the {gross} of the invoice.",
            "الضريبة {tax} ليست ضمن قيمة الفاتورة {gross}."),
    NOTHING_OPEN(
            "withheld.nothing-open",
            "No certificate is to come from {customer} for the payment {payment}.",
            "لا تُنتظر شهادة من {customer} عن السداد {payment}."),
    NO_CUSTOMER(
            "withheld.no-customer",
            "Nobody is named who buys; tax is withheld by a customer it is agreed with.",
            "لم يُذكر المشتري؛ لا يستقطع الضريبة إلا عميل متفق معه."),
    NOTHING_WITHHELD(
            "withheld.nothing-withheld",
            "{customer} withholds nothing of this sale.",
            "لا يستقطع {customer} شيئاً من هذا البيع."),
    OTHER_AMOUNT(
            "withheld.other-amount",
            "{customer} withholds {due} of this sale, not {given}.",
            "يستقطع {customer} مبلغ {due} من هذا البيع وليس {given}."),
    CERTIFICATE_DIFFERS(
            "withheld.certificate-differs",
            "The certificate says {certified}; {withheld} were withheld from these payments.",
            "الشهادة بقيمة {certified} بينما المستقطع من هذه الدفعات {withheld}.");

    private final String code;
    private final Text message;

    WithheldReason(String code, String en, String ar) {
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
