// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a balance is not given. No message repeats a number that may be spent. */
public enum StoredValueReason implements Reason {
    NOT_POSITIVE(
            "stored-value.not-positive",
            "{asked} loads nothing; give an amount above zero.",
            "المبلغ {asked} لا يضيف رصيداً؛ أدخل مبلغاً أكبر من صفر."),
    OTHER_CURRENCY(
            "stored-value.other-currency",
            "Balances are kept in {currency} here, not in that of {asked}.",
            "تُحفظ الأرصدة هنا بعملة {currency} وليس بعملة المبلغ {asked}."),
    REFERENCE_REUSED(
            "stored-value.reference-reused",
            "{reference} was used for something else; mint a new reference.",
            "سبق استخدام المرجع {reference} لغرض آخر؛ أنشئ مرجعاً جديداً."),
    REVERSED(
            "stored-value.reversed",
            "{reference} was given up before it came; mint a new reference.",
            "أُلغي المرجع {reference} قبل وصوله؛ أنشئ مرجعاً جديداً.");

    private final String code;
    private final Text message;

    StoredValueReason(String code, String en, String ar) {
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
