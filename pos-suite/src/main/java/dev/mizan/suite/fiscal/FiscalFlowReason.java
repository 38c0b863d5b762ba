// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a tax document of the house can not be changed or handed over. */
public enum FiscalFlowReason implements Reason {
    NO_REGIME(
            "fiscal.no-regime",
            "No fiscal regime was opened for the unit {unit}.",
            "لم يُفتح نظام ضريبي للوحدة {unit}."),
    NOT_REJECTED(
            "fiscal.not-rejected",
            "The document {document} was not rejected; nothing is to be repaired.",
            "المستند {document} لم يُرفض؛ لا يوجد ما يُصلح."),
    NOT_CLEARED(
            "fiscal.not-cleared",
            "The document {document} waits for the authority's clearance and is not handed over yet.",
            "المستند {document} بانتظار اعتماد الجهة الضريبية ولا يُسلَّم بعد."),
    ARCHIVED_OTHERWISE(
            "fiscal.archived-otherwise",
            "{file} is in the archive with other content; nothing was written.",
            "الملف {file} موجود في الأرشيف بمحتوى مختلف؛ لم يُكتب شيء."),
    NOT_CLEARED_NOW(
            "fiscal.not-cleared-now",
            "{unit} can not reach its authority, and this sale needs a full tax invoice; sell when it is back.",
            "تعذر على {unit} الاتصال بالجهة الضريبية، وهذا البيع يحتاج إلى فاتورة ضريبية كاملة؛ بِع بعد عودة الاتصال."),
    ALREADY_STANDARD(
            "fiscal.already-standard",
            "The full tax invoice {document} was issued for this sale already.",
            "صدرت لهذا البيع من قبل الفاتورة الضريبية الكاملة {document}."),
    NO_SIMPLIFIED(
            "fiscal.no-simplified",
            "The sale {sale} has no simplified invoice that could be made out in full.",
            "لا توجد للبيع {sale} فاتورة مبسطة يمكن تحويلها إلى فاتورة كاملة."),
    WAS_PREPAID(
            "fiscal.was-prepaid",
            "The sale {sale} was prepaid; its invoice settles prepayments and is not made out anew.",
            "دُفع للبيع {sale} مقدماً؛ فاتورته تسوّي دفعات مقدمة ولا تصدر من جديد."),
    REPAIR_FIRST(
            "fiscal.repair-first",
            "The invoice {document} was rejected; repair it before it is made out in full.",
            "رُفضت الفاتورة {document}؛ أصلحها قبل إصدارها فاتورة كاملة."),
    NOTHING_LEFT(
            "fiscal.nothing-left",
            "All of {document} came back; there is nothing to make out in full.",
            "أُعيد كل ما في {document}؛ لا يوجد ما تصدر به فاتورة كاملة."),
    BEING_PAID_BACK(
            "fiscal.being-paid-back",
            "A part of {document} is being paid back; finish that first.",
            "يجري رد ثمن جزء من {document}؛ أتمّ ذلك أولاً."),
    RECEIPTS(
            "fiscal.receipts",
            "{count} sales can not be one invoice; it takes one to {most}.",
            "لا يمكن جمع {count} من المبيعات في فاتورة واحدة؛ تتسع من واحد إلى {most}."),
    OTHER_MONTH(
            "fiscal.other-month",
            "{document} is of {date}, and this summary of {month}; write an invoice for each month.",
            "{document} بتاريخ {date} وهذه الفاتورة المجمعة عن {month}؛ أصدر فاتورة لكل شهر."),
    CLOSED_ALREADY(
            "fiscal.closed-already", "{number} was closed for {unit} already.", "أُقفل {number} للوحدة {unit} من قبل."),
    NOTHING_OWED(
            "fiscal.nothing-owed",
            "The sale {sale} owes no tax document.",
            "عملية البيع {sale} لا تحتاج إلى مستند ضريبي متأخر.");

    private final String code;
    private final Text message;

    FiscalFlowReason(String code, String en, String ar) {
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
