// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.engine;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a sale with taxes of an engine is not made, or its document not told again. */
public enum TaxDeskReason implements Reason {
    NOT_ASKED(
            "tax-desk.not-asked",
            "The taxes of this sale were not asked of {engine}.",
            "لم تُطلب ضرائب هذا البيع من {engine}."),
    NOT_REJECTED(
            "tax-desk.not-rejected",
            "The document {document} was not rejected; nothing is to be told again.",
            "المستند {document} لم يُرفض؛ لا يوجد ما يُبلَّغ من جديد.");

    private final String code;
    private final Text message;

    TaxDeskReason(String code, String en, String ar) {
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
