// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.document.pdf;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.form.FormReason;
import dev.mizan.spi.fiscal.form.ReadableForm;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.outcome.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** PDF/A-3b (ISO 19005-3): an A4 page in Arabic and English, the document's bytes attached. */
final class PdfForm implements ReadableForm {
    /** The most pages of one document. */
    static final int MOST_PAGES = 200;

    PdfForm() {}

    @Override
    public Outcome<Artefact> of(FiscalDocument document, Issued issued) {
        String number = document.head().number();
        try (PDDocument pdf = new PDDocument()) {
            Sheet sheet = new Sheet(pdf, Typeface.load(pdf));
            new InvoicePages(sheet, document, issued).write();
            if (sheet.missing().isPresent()) {
                return Outcome.refused(
                        FormReason.NO_SIGN,
                        "document",
                        number,
                        "character",
                        sheet.missing().get());
            }
            if (sheet.pages() > MOST_PAGES) {
                return Outcome.refused(FormReason.TOO_MANY_PAGES, "document", number, "most", MOST_PAGES);
            }
            sheet.close();
            new Archival(pdf, document.head()).mark(issued.artefact());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            String file = issued.artefact().fileName();
            int dot = file.lastIndexOf('.');
            String name = (dot < 0 ? file : file.substring(0, dot)) + ".pdf";
            return Outcome.done(new Artefact(name, "application/pdf", bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory that can not be written: " + number, e);
        }
    }
}
