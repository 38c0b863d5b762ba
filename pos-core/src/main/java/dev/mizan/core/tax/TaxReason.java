// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a tax rate can not be found or set. */
public enum TaxReason implements Reason {
    NO_RATE(
            "tax.no-rate",
            "Tax class {class} of {item} has no rate on {date}. Set one before selling.",
            "لا توجد نسبة ضريبة للفئة {class} للصنف {item} بتاريخ {date}. حدّدها قبل البيع."),
    SET_TWICE(
            "tax.set-twice",
            "Tax class {class} has two rates from {date} in one change.",
            "للفئة الضريبية {class} نسبتان ابتداءً من {date} في تغيير واحد."),
    ROUNDED_TWICE(
            "tax.rounded-twice",
            "Tax in {place} is rounded in two ways on one kind of document from {date} in one change.",
            "تُقرَّب الضريبة في {place} بطريقتين على نوع واحد من المستندات ابتداءً من {date} في تغيير واحد."),
    CERTIFICATE_EXPIRED(
            "tax.certificate-expired",
            "Exemption certificate {certificate} is not valid on {date}.",
            "شهادة الإعفاء {certificate} غير سارية بتاريخ {date}."),
    BELOW_REFUND(
            "tax.below-refund",
            "Tax is given back from {least} on; this invoice comes to {total}.",
            "تُرد الضريبة ابتداءً من {least}، وإجمالي هذه الفاتورة {total}.");

    private final String code;
    private final Text message;

    TaxReason(String code, String en, String ar) {
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
