// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.form.FormReason;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.FiscalStamp;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.gen.invoice.Countries;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.gen.invoice.Scenario;
import dev.mizan.testkit.tck.fiscal.FormContract;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfFormTest {
    private static final Invoices INVOICES =
            new Invoices(Countries.saudiArabia(), Instant.parse("2026-11-22T09:00:00Z"), 7);
    private static final String QR = "AR1".repeat(200);

    static FiscalDocument document(Scenario kind) {
        return INVOICES.document(kind, 3);
    }

    static Issued issued(FiscalDocument document) {
        Artefact xml = Artefact.text("301_2026_" + document.head().number() + ".xml", "application/xml", "<Invoice/>");
        FiscalStamp stamp = new FiscalStamp(document.head().number(), 1, "", "bWl6YW4=", "", "", QR);
        return new Issued(
                document.head().id(),
                document.head().kind(),
                document.simplified(),
                document.head().issuedAt().toInstant(),
                FiscalState.STAMPED,
                stamp,
                xml);
    }

    private static byte[] pdf(FiscalDocument document) {
        return new PdfForm().of(document, issued(document)).orElseThrow().bytes();
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfDocumentIsPdfA3() {
        VeraGreenfieldFoundryProvider.initialise();
        return Stream.of(Scenario.values())
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> conforms(pdf(document(kind)))));
    }

    private static void conforms(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void theDocumentStandsInItByteForByte() throws Exception {
        FiscalDocument document = document(Scenario.SIMPLIFIED_INVOICE);
        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            Artefact xml = issued(document).artefact();
            assertThat(files).containsOnlyKeys(xml.fileName());
            assertThat(files.get(xml.fileName()).getEmbeddedFile().toByteArray())
                    .isEqualTo(xml.bytes());
        }
    }

    @Test
    void itTellsNumberPartiesLinesAndTotals() throws Exception {
        FiscalDocument document = document(Scenario.STANDARD_INVOICE);
        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(document.head().number())
                    .contains(document.totals().payable().toPlainString())
                    .contains(document.totals().tax().toPlainString())
                    .contains(document.seller().vat().orElseThrow().value())
                    .contains(document.lines().stream()
                            .map(it -> it.net().toPlainString())
                            .toList());
        }
    }

    @Test
    void nobodyIsAskedToPayACreditNote() throws Exception {
        try (PDDocument note = Loader.loadPDF(pdf(document(Scenario.SIMPLIFIED_CREDIT_NOTE)));
                PDDocument invoice = Loader.loadPDF(pdf(document(Scenario.SIMPLIFIED_INVOICE)))) {
            assertThat(new PDFTextStripper().getText(note))
                    .contains("To credit")
                    .doesNotContain("To pay");
            assertThat(new PDFTextStripper().getText(invoice))
                    .contains("To pay")
                    .doesNotContain("To credit");
        }
    }

    @Test
    void equalDocumentsGiveEqualBytes() {
        FiscalDocument document = document(Scenario.STANDARD_CREDIT_NOTE);
        assertThat(pdf(document)).isEqualTo(pdf(document));
    }

    @Test
    void aSignThatNoFontHasIsRefusedByName() {
        FiscalDocument document = FormContract.noted(document(Scenario.SIMPLIFIED_INVOICE), "\u4E00");
        Refused<?> refused = (Refused<?>) new PdfForm().of(document, issued(document));
        assertThat(refused.reason()).isEqualTo(FormReason.NO_SIGN);
        assertThat(refused.facts()).containsEntry("character", "U+4E00");
    }
}
