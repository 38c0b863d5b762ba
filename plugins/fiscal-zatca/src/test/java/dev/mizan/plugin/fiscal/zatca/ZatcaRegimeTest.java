// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.plugin.fiscal.zatca.key.KeyFile;
import dev.mizan.plugin.fiscal.zatca.key.TrialAuthority;
import dev.mizan.plugin.fiscal.zatca.xml.Digests;
import dev.mizan.plugin.fiscal.zatca.xml.SealedXml;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.id.VatNumber;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZatcaRegimeTest {
    private final FiscalRegime regime = Units.regime();
    private final ChainHead start = ChainHead.start(Units.UNIT);

    private static FiscalDocument document(Scenario scenario) {
        return Units.INVOICES.document(scenario, 1);
    }

    @Test
    void everyDocumentOfEveryKindVerifiesAndNamesTheOneBeforeIt() {
        Verification verification = new Verification();
        ChainHead head = start;
        String previous = Digests.FIRST_PREVIOUS;
        for (int i = 1; i <= 200; i++) {
            FiscalResult made =
                    regime.finish(Units.INVOICES.document(i), head, "").orElseThrow();
            SealedXml xml = SealedXml.read(made.artefact().bytes());
            assertThat(verification.of(made.artefact().bytes())).isEmpty();
            assertThat(xml.attached("PIH")).isEqualTo(previous);
            assertThat(xml.text("cac:AdditionalDocumentReference[ICV]/cbc:UUID"))
                    .isEqualTo(Integer.toString(i));
            assertThat(made.stamp().hash()).isEqualTo(xml.hash());
            previous = made.stamp().hash();
            head = made.head();
        }
        assertThat(head.counter()).isEqualTo(200);
    }

    @Test
    void theSameDocumentAfterTheSameHeadGivesTheSameBytes() {
        assertThat(regime.finish(document(Scenario.SIMPLIFIED_INVOICE), start, ""))
                .isEqualTo(regime.finish(document(Scenario.SIMPLIFIED_INVOICE), start, ""));
    }

    @Test
    void aFullInvoiceWaitsForClearanceAndASimplifiedOneIsHandedOver() {
        assertThat(regime.finish(document(Scenario.STANDARD_INVOICE), start, "")
                        .orElseThrow()
                        .state())
                .isEqualTo(FiscalState.PENDING);
        assertThat(regime.finish(document(Scenario.SIMPLIFIED_INVOICE), start, "")
                        .orElseThrow()
                        .state())
                .isEqualTo(FiscalState.STAMPED);
    }

    @Test
    void theFirstDocumentNamesTheDigestOfZero() {
        assertThat(Digests.FIRST_PREVIOUS)
                .isEqualTo("NWZlY2ViNjZmZmM4NmYzOGQ5NTI3ODZjNmQ2OTZjNzljMmRiYzIzOWRkNGU5MWI0NjcyOWQ3M2EyN2ZiNTdlOQ==");
    }

    @Test
    void theFileIsNamedByVatNumberTimeAndNumber() {
        assertThat(regime.finish(document(Scenario.SIMPLIFIED_INVOICE), start, "")
                        .orElseThrow()
                        .artefact()
                        .fileName())
                .isEqualTo("310122393500003_20260301T090000_INV-1.xml");
    }

    @Test
    void missingSellerDataIsRefusedByRule() {
        FiscalDocument plain = document(Scenario.SIMPLIFIED_INVOICE);
        Party seller = plain.seller();
        refused(
                plain,
                new Party(seller.name(), Optional.empty(), seller.ids(), seller.address(), Optional.empty()),
                "BR-KSA-39");
        refused(
                plain,
                new Party(
                        seller.name(),
                        Optional.of(new VatNumber("31012239350000")),
                        seller.ids(),
                        seller.address(),
                        Optional.empty()),
                "BR-KSA-40");
        refused(
                plain,
                new Party(seller.name(), seller.vat(), List.of(), seller.address(), Optional.empty()),
                "BR-KSA-08");
        PostalAddress place = new PostalAddress("street", "", "12", "", "district", "Riyadh", "12211", "", "SA");
        refused(
                plain,
                new Party(seller.name(), seller.vat(), seller.ids(), Optional.of(place), Optional.empty()),
                "BR-KSA-37");
    }

    private void refused(FiscalDocument plain, Party seller, String rule) {
        FiscalDocument document = new FiscalDocument(
                plain.head(),
                seller,
                plain.buyer(),
                plain.lines(),
                plain.adjustments(),
                plain.taxes(),
                plain.totals(),
                plain.nationalTax(),
                plain.terms());
        assertThat(reason(regime.finish(document, start, "")).facts()).containsEntry("rule", rule);
    }

    @Test
    void aZeroRateWithoutItsReasonIsRefused() {
        FiscalDocument plain = document(Scenario.ZERO_RATED);
        TaxTreatment bare =
                new TaxTreatment(VatCategory.Z, plain.taxes().get(0).treatment().rate(), Optional.empty());
        FiscalDocument document = new FiscalDocument(
                plain.head(),
                plain.seller(),
                plain.buyer(),
                plain.lines(),
                plain.adjustments(),
                List.of(new TaxGroup(
                        bare,
                        plain.taxes().get(0).taxable(),
                        plain.taxes().get(0).tax())),
                plain.totals(),
                plain.nationalTax(),
                plain.terms());
        assertThat(reason(regime.finish(document, start, "")).facts()).containsEntry("rule", "BR-KSA-CL-04");
    }

    @Test
    void aSellersNameBeyond255BytesIsRefusedBeforeANumberIsTaken() {
        FiscalDocument plain = document(Scenario.SIMPLIFIED_INVOICE);
        Party seller = plain.seller();
        FiscalDocument document = new FiscalDocument(
                plain.head(),
                new Party("ش".repeat(128), seller.vat(), seller.ids(), seller.address(), Optional.empty()),
                plain.buyer(),
                plain.lines(),
                plain.adjustments(),
                plain.taxes(),
                plain.totals(),
                plain.nationalTax(),
                plain.terms());
        assertThat(reason(regime.finish(document, start, "")).reason()).isEqualTo(FiscalReason.TOO_LONG);
    }

    @Test
    void aNameOf255BytesIsStampedAndTheLongCodeIsToldToAPerson() {
        FiscalDocument plain = document(Scenario.SIMPLIFIED_INVOICE);
        Party seller = plain.seller();
        FiscalDocument document = new FiscalDocument(
                plain.head(),
                new Party("ش".repeat(127) + "x", seller.vat(), seller.ids(), seller.address(), Optional.empty()),
                plain.buyer(),
                plain.lines(),
                plain.adjustments(),
                plain.taxes(),
                plain.totals(),
                plain.nationalTax(),
                plain.terms());
        assertThat(regime.finish(document, start, "").orElseThrow().warnings())
                .extracting(FiscalNote::code)
                .containsExactly("qr-length");
    }

    @Test
    void aClockThatWentBackIsRefused() {
        ChainHead later = regime.finish(Units.INVOICES.document(Scenario.SIMPLIFIED_INVOICE, 60), start, "")
                .orElseThrow()
                .head();
        assertThat(reason(regime.finish(document(Scenario.SIMPLIFIED_INVOICE), later, ""))
                        .reason())
                .isEqualTo(FiscalReason.CLOCK_WENT_BACK);
    }

    @Test
    void withoutACertificateOrAfterItsEndNothingIsStamped() {
        KeyFile keys = KeyFile.inMemory();
        FiscalRegime bare = Units.regime(Units.settings(), keys, ManualEnv.at(Units.START, 1));
        assertThat(reason(bare.finish(document(Scenario.SIMPLIFIED_INVOICE), start, ""))
                        .reason())
                .isEqualTo(FiscalReason.NO_CERTIFICATE);
        Instant from = Instant.parse("2020-01-01T00:00:00Z");
        keys.certify(
                "zatca",
                new TrialAuthority()
                        .certify("EGS1", keys.generate("zatca", "secp256k1"), from, Units.START.minusSeconds(1)));
        assertThat(reason(bare.finish(document(Scenario.SIMPLIFIED_INVOICE), start, ""))
                        .reason())
                .isEqualTo(FiscalReason.CERTIFICATE_EXPIRED);
        assertThat(bare.health()).extracting(FiscalNote::code).containsExactly("certificate-ends");
    }

    private static Refused<?> reason(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return (Refused<?>) outcome;
    }
}
