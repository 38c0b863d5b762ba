// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.receipt;

import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.fiscal.FiscalDocumentOwed;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/**
 * The tax documents of a batch on its receipt: what each is, its number and its QR code. One that waits for clearance is
 * named, but has no code: it is no tax invoice yet.
 *
 * @param owed whether a document is still to be stamped
 */
record FiscalPaper(List<Issued> documents, boolean owed) {

    /** As they were written with their sale. */
    static FiscalPaper of(Recorded recorded) {
        List<Issued> documents = recorded.facts().stream()
                .filter(FiscalDocumentIssued.class::isInstance)
                .map(it -> ((FiscalDocumentIssued) it).document())
                .toList();
        return new FiscalPaper(
                documents, recorded.fact(FiscalDocumentOwed.class).isPresent());
    }

    void print(ReceiptBuilder out) {
        documents.forEach(it -> print(it, out));
        if (owed) {
            out.centred(Text.of("The tax document follows", "يتبع المستند الضريبي لاحقاً"));
        }
    }

    private static void print(Issued document, ReceiptBuilder out) {
        out.blank()
                .bilingual(title(document), Style.BOLD)
                .centred(Text.en(document.stamp().number()));
        if (document.state() == FiscalState.PENDING) {
            out.bilingual(Text.of("Waits for clearance", "بانتظار الاعتماد"), Style.BOLD)
                    .bilingual(Text.of("This is no tax invoice", "هذه ليست فاتورة ضريبية"), Style.PLAIN);
        } else if (!document.stamp().qr().isEmpty()) {
            out.qr(document.stamp().qr());
        }
    }

    private static Text title(Issued document) {
        FiscalKind kind = document.kind();
        return switch (kind) {
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
