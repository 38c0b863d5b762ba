// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.fiscal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalTerms;
import dev.mizan.spi.fiscal.form.FormReason;
import dev.mizan.spi.fiscal.form.ReadableForm;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.FiscalStamp;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.gen.invoice.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All that a form which people read must do. A vendor's test class says how it is opened and how it is read back; the rules
 * are listed in docs/contracts/form.md under the ids in their names.
 */
public interface FormContract {
    /** A sign of the area for private use, which no font of a shop has. */
    String NO_FONTS_SIGN = "\uE0F0";

    /** The form, ready. */
    ReadableForm form();

    /** Documents of the country that it is for. */
    Invoices invoices();

    /** The text that a person reads on it, in any order. */
    String text(Artefact form);

    /** The document's own bytes, taken out of it again. */
    byte[] inside(Artefact form);

    /** A document as a regime would have issued it. */
    static Issued issued(FiscalDocument document) {
        String number = document.head().number();
        return new Issued(
                document.head().id(),
                document.head().kind(),
                document.simplified(),
                document.head().issuedAt().toInstant(),
                FiscalState.STAMPED,
                new FiscalStamp(number, 1, "", "bWl6YW4=", "", "", "AR1".repeat(200)),
                Artefact.text(number + ".xml", "application/xml", "<Invoice>" + number + " ﷼</Invoice>"));
    }

    private Outcome<Artefact> make(FiscalDocument document) {
        return form().of(document, issued(document));
    }

    private List<FiscalDocument> documents() {
        return Stream.of(Scenario.values())
                .map(kind -> invoices().document(kind, kind.ordinal() + 1))
                .toList();
    }

    @Test
    default void form_F01_everyKindOfDocumentHasAForm() {
        for (FiscalDocument document : documents()) {
            Outcome<Artefact> made = make(document);
            assertTrue(made.isDone(), document.head() + ": " + made);
            Artefact form = made.orElseThrow();
            assertTrue(
                    form.bytes().length > 0 && !form.mediaType().isEmpty(),
                    document.head().toString());
        }
    }

    @Test
    default void form_F02_equalDocumentsGiveEqualBytes() {
        for (FiscalDocument document : documents()) {
            Artefact one = make(document).orElseThrow();
            Artefact other = make(document).orElseThrow();
            assertArrayEquals(one.bytes(), other.bytes(), document.head().toString());
            assertEquals(one.fileName(), other.fileName());
        }
    }

    @Test
    default void form_F03_theDocumentsOwnBytesComeOutOfItAgain() {
        for (FiscalDocument document : documents()) {
            byte[] own = issued(document).artefact().bytes();
            assertArrayEquals(
                    own, inside(make(document).orElseThrow()), document.head().toString());
        }
    }

    @Test
    default void form_F04_itShowsNumberSellerAndAmountsAsTheDocumentTellsThem() {
        for (FiscalDocument document : documents()) {
            String text = text(make(document).orElseThrow());
            Stream.of(
                            document.head().number(),
                            document.seller().vat().orElseThrow().value(),
                            document.totals().tax().toPlainString(),
                            document.totals().payable().toPlainString())
                    .forEach(it -> assertTrue(text.contains(it), it + " is not on " + document.head()));
        }
    }

    @Test
    default void form_F05_aSignThatNoFontHasIsRefusedByNameAndNothingIsMade() {
        FiscalDocument whole = invoices().document(Scenario.SIMPLIFIED_INVOICE, 1);
        Outcome<Artefact> made = make(noted(whole, NO_FONTS_SIGN));
        assertFalse(made.isDone(), "a box in place of a sign");
        Refused<?> refused = assertInstanceOf(Refused.class, made);
        assertEquals(FormReason.NO_SIGN, refused.reason());
        assertTrue(make(whole).isDone(), "and the next one is made");
    }

    /** A document with this note and without other terms. */
    static FiscalDocument noted(FiscalDocument whole, String note) {
        return new FiscalDocument(
                whole.head(),
                whole.seller(),
                whole.buyer(),
                whole.lines(),
                whole.adjustments(),
                whole.taxes(),
                whole.totals(),
                whole.nationalTax(),
                new FiscalTerms(List.of(), Optional.empty(), "", "", "", "", List.of(note)));
    }

    @Test
    default void form_F06_manyThreadsGetWhatOneGets() {
        ReadableForm form = form();
        List<FiscalDocument> documents = documents();
        List<byte[]> alone = documents.stream()
                .map(it -> form.of(it, issued(it)).orElseThrow().bytes())
                .toList();
        List<byte[]> together = documents.parallelStream()
                .map(it -> form.of(it, issued(it)).orElseThrow().bytes())
                .toList();
        for (int i = 0; i < alone.size(); i++) {
            assertArrayEquals(
                    alone.get(i), together.get(i), documents.get(i).head().toString());
        }
    }

    @Test
    default void form_F07_filesHaveNamesOfTheirOwn() {
        Set<String> names = new HashSet<>();
        for (FiscalDocument document : documents()) {
            String name = make(document).orElseThrow().fileName();
            assertTrue(names.add(name) && names.add(issued(document).artefact().fileName()), name);
        }
    }
}
