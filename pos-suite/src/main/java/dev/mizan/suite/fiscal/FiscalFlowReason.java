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
