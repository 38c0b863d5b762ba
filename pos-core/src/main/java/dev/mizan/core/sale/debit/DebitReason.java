// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.debit;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a sale is not charged more. */
public enum DebitReason implements Reason {
    NOTHING(
            "debit.nothing",
            "Say which lines were charged too little, and by how much.",
            "حدد البنود التي حُسبت بأقل من قيمتها والفرق في كل منها."),
    UNKNOWN_LINE(
            "debit.unknown-line",
            "{document} has {lines} lines; there is no line {line}.",
            "عدد بنود {document} هو {lines}؛ لا يوجد البند {line}."),
    LINE_TWICE(
            "debit.line-twice",
            "The line {line} is named twice; charge it once.",
            "ذُكر البند {line} مرتين؛ احسبه مرة واحدة."),
    NOT_THERE(
            "debit.not-there",
            "{item}: {left} of it did not come back, {quantity} was given; charge what the customer kept.",
            "{item}: لم يُعد منه {left} والكمية المحددة {quantity}؛ احسب ما بقي لدى العميل."),
    NOT_POSITIVE(
            "debit.not-positive",
            "{item}: {amount} is nothing to charge in {currency}; what was too much is a return.",
            "{item}: لا يُحصّل {amount} بعملة {currency}؛ ما زاد يُرد بمرتجع."),
    TAX_OF_ENGINE(
            "debit.tax-of-engine",
            "The taxes of {document} were told by an engine; correct it there.",
            "ضرائب {document} حُسبت بنظام خارجي؛ صححها هناك."),
    TOO_MANY(
            "debit.too-many",
            "{document} has {limit} debit notes; no more can be written for it.",
            "للفاتورة {document} عدد {limit} من الإشعارات المدينة؛ لا يمكن إصدار المزيد."),
    NO_ACCOUNT("debit.no-account", "Say on whose account {amount} stands.", "حدد الحساب الذي يُقيد عليه {amount}.");

    private final String code;
    private final Text message;

    DebitReason(String code, String en, String ar) {
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
