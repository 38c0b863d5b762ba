// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.document.pdf;

import dev.mizan.spi.fiscal.form.ReadableForm;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.testkit.gen.invoice.Countries;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.tck.fiscal.FormContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

class PdfContractTest implements FormContract {
    @Override
    public ReadableForm form() {
        return new PdfForm();
    }

    @Override
    public Invoices invoices() {
        return new Invoices(Countries.saudiArabia(), Instant.parse("2026-11-22T09:00:00Z"), 7);
    }

    @Override
    public String text(Artefact form) {
        try (PDDocument pdf = Loader.loadPDF(form.bytes())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] inside(Artefact form) {
        try (PDDocument pdf = Loader.loadPDF(form.bytes())) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            return files.values().iterator().next().getEmbeddedFile().toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
