// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.FiscalStamp;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Hash;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Peppol BIS Billing 3: documents to companies, neither signed nor chained. What carries them over the network is an
 * access point, which is no part of it: the artefact is what one takes.
 */
final class PeppolRegime implements FiscalRegime {
    static final String ID = "peppol";
    private static final FiscalCapabilities CAPABILITIES =
            new FiscalCapabilities(Set.of(), OnFailure.SELL_AND_MARK, Duration.ofSeconds(5), Optional.empty(), 100);

    PeppolRegime() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public FiscalCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public Outcome<FiscalResult> finish(FiscalDocument document, ChainHead head, String token) {
        String number = document.head().number();
        if (document.training()) {
            return Outcome.refused(FiscalReason.TRAINING, "document", number);
        }
        return checked(document).map(sound -> {
            byte[] xml = BisDocument.of(sound);
            String hash = Hash.of(xml).hex();
            FiscalStamp stamp = new FiscalStamp(number, head.counter() + 1, head.link(), hash, "", "", "");
            String file = number.replaceAll("[^A-Za-z0-9.-]", "-") + "_"
                    + document.head().id() + ".xml";
            return new FiscalResult(
                    FiscalState.STAMPED,
                    stamp,
                    new Artefact(file, "application/xml", xml),
                    head.next(hash),
                    List.of(),
                    List.of());
        });
    }

    private static Outcome<FiscalDocument> checked(FiscalDocument document) {
        Party buyer = document.buyer().orElse(null);
        if (buyer == null || buyer.address().isEmpty()) {
            return missing(document, "buyer and its address", "BR-10");
        }
        if (buyer.endpoint().isEmpty() || document.seller().endpoint().isEmpty()) {
            return missing(document, "electronic address of seller and buyer", "PEPPOL-EN16931-R010");
        }
        if (document.seller().address().isEmpty()) {
            return missing(document, "seller address", "BR-08");
        }
        if (document.terms().buyerReference().isBlank()
                && document.terms().order().isBlank()) {
            return missing(document, "buyer reference or order", "PEPPOL-EN16931-R003");
        }
        boolean outside =
                document.taxes().stream().anyMatch(it -> it.treatment().category() == VatCategory.O);
        if (outside && document.seller().vat().isPresent()) {
            return misformed(document, "tax category", "O only without a VAT number", "BR-O-02");
        }
        if (document.taxes().stream()
                .anyMatch(it -> it.treatment().category().wantsReason()
                        && it.treatment().exemption().isEmpty())) {
            return missing(document, "tax exemption reason", "BR-E-10");
        }
        return document.head().is(FiscalFlag.SELF_BILLED)
                ? misformed(document, "flags", "self-billing has a profile of its own", "PEPPOL-EN16931-P0100")
                : Outcome.done(document);
    }

    private static Outcome<FiscalDocument> missing(FiscalDocument document, String field, String rule) {
        return Outcome.refused(
                FiscalReason.MISSING, "document", document.head().number(), "field", field, "rule", rule);
    }

    private static Outcome<FiscalDocument> misformed(
            FiscalDocument document, String field, String detail, String rule) {
        return Outcome.refused(
                FiscalReason.MISFORMED,
                "document",
                document.head().number(),
                "field",
                field,
                "detail",
                detail,
                "rule",
                rule);
    }

    @Override
    public List<FiscalNote> health() {
        return List.of();
    }

    @Override
    public void close() {}
}
