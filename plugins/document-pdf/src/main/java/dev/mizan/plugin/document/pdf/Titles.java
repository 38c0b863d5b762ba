// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.document.pdf;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.value.Text;

/** What a document is called at its head. */
final class Titles {
    private Titles() {}

    /** What its last figure is: nobody pays a credit note. */
    static Text payable(FiscalDocument document) {
        return document.head().kind() == FiscalKind.CREDIT_NOTE
                ? Text.of("To credit", "المبلغ المستحق للعميل")
                : Text.of("To pay", "المبلغ المستحق");
    }

    static Text of(FiscalDocument document) {
        return switch (document.head().kind()) {
            case INVOICE ->
                document.simplified()
                        ? Text.of("Simplified tax invoice", "فاتورة ضريبية مبسطة")
                        : Text.of("Tax invoice", "فاتورة ضريبية");
            case CREDIT_NOTE -> Text.of("Credit note", "إشعار دائن");
            case DEBIT_NOTE -> Text.of("Debit note", "إشعار مدين");
            case PREPAYMENT -> Text.of("Prepayment invoice", "فاتورة دفعة مقدمة");
            case CLOSING -> Text.of("Closing", "إقفال");
            case EVENT -> Text.of("Signed event", "حدث موقّع");
        };
    }
}
