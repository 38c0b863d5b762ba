// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.rksv;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.Closing;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.FiscalFeature;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalPlace;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.FiscalStamp;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.value.Period;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Austria: each receipt carries the encrypted turnover, the digest of the receipt before it and a signature. A signature
 * device that fails is no reason to stop selling; the receipt then says so, and the next zero receipt ends the outage.
 */
final class RksvRegime implements FiscalRegime {
    static final String ID = "rksv";
    private static final String TURNOVER = "turnover";
    private static final String CANCELLED = "U1RP"; // STO in base64
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final FiscalCapabilities CAPABILITIES = new FiscalCapabilities(
            Set.of(
                    FiscalFeature.CHAINED,
                    FiscalFeature.CLOSINGS,
                    FiscalFeature.CONTINGENCY,
                    FiscalFeature.EXPORT,
                    FiscalFeature.HARDWARE),
            OnFailure.SELL_AND_MARK,
            Duration.ofSeconds(10),
            Optional.empty(),
            100);

    private final RksvSettings settings;
    private final FiscalPlace place;

    RksvRegime(RksvSettings settings, FiscalPlace place) {
        this.settings = settings;
        this.place = place;
    }

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
        if (document.taxes().stream()
                .anyMatch(it -> !Buckets.knows(it.treatment().rate()))) {
            return misformed(number, "tax rate", "20, 10, 13, 0 or 19 %");
        }
        if (!document.head().currency().code().equals("EUR")) {
            return misformed(number, "currency", "EUR");
        }
        boolean cancels = document.head().kind() == FiscalKind.CREDIT_NOTE;
        return receipt(number, document.head().issuedAt(), Buckets.of(document), cancels, head);
    }

    private static Outcome<FiscalResult> misformed(String number, String field, String detail) {
        return Outcome.refused(
                FiscalReason.MISFORMED, "document", number, "field", field, "detail", detail, "rule", "RKSV § 11");
    }

    /** A receipt over nothing: start, month, year, end, and the one that ends an outage. */
    @Override
    public Outcome<FiscalResult> close(Closing closing, ChainHead head) {
        return receipt(closing.number(), closing.at(), Buckets.NOTHING, false, head);
    }

    private Outcome<FiscalResult> receipt(
            String number, OffsetDateTime at, Buckets buckets, boolean cancels, ChainHead head) {
        if (!number.matches("[^_]+")) {
            return misformed(number, "number", "no underscore");
        }
        long turnover = head.running(TURNOVER) + buckets.sum();
        String previous = head.counter() == 0 ? Jws.link(settings.register()) : head.link();
        String told = cancels ? CANCELLED : settings.counter().encrypted(settings.register(), number, turnover);
        String payload = String.join(
                "_",
                "",
                "R1-" + settings.provider(),
                settings.register(),
                number,
                TIME.format(at),
                buckets.told(),
                told,
                settings.certificate(),
                previous);
        Optional<Jws> signed = signed(payload);
        Jws jws = signed.orElseGet(() -> new Jws(payload, Jws.FAILED));
        FiscalStamp stamp = new FiscalStamp(
                number,
                head.counter() + 1,
                head.counter() == 0 ? previous : head.link(),
                Hash.of(Jws.signed(payload)).hex(),
                jws.signature(),
                settings.certificate(),
                jws.printed());
        return Outcome.done(new FiscalResult(
                signed.isPresent() ? FiscalState.STAMPED : FiscalState.CONTINGENT,
                stamp,
                Artefact.text(fileName(number), "application/jose", jws.compact()),
                head.next(Jws.link(jws.compact())).running(TURNOVER, turnover),
                signed.isPresent() ? List.of() : List.of("Sicherheitseinrichtung ausgefallen"),
                List.of()));
    }

    private Optional<Jws> signed(String payload) {
        try {
            return Optional.of(
                    Jws.of(payload, place.signer().sign(settings.key(), "SHA256withECDSA", Jws.signed(payload))));
        } catch (FiscalException failed) {
            return Optional.empty();
        }
    }

    private String fileName(String number) {
        return settings.register() + "_" + number.replaceAll("[^A-Za-z0-9.-]", "-") + ".jws";
    }

    /** The data-entry protocol (DEP 7) of RKSV, annex, Z 3. */
    @Override
    public Outcome<Artefact> export(Period period, Iterable<Issued> documents) {
        StringBuilder json = new StringBuilder("{\"Belege-Gruppe\":[{\"Signaturzertifikat\":\"\","
                + "\"Zertifizierungsstellen\":[],\"Belege-kompakt\":[");
        String comma = "";
        for (Issued document : documents) {
            var day = document.issuedAt().atZone(ZoneOffset.UTC).toLocalDate();
            if (!day.isBefore(period.from())
                    && period.until().map(day::isBefore).orElse(true)) {
                json.append(comma)
                        .append('"')
                        .append(document.artefact().text())
                        .append('"');
                comma = ",";
            }
        }
        return Outcome.done(Artefact.text(
                "dep-" + settings.register() + ".json",
                "application/json",
                json.append("]}]}").toString()));
    }

    @Override
    public List<FiscalNote> health() {
        try {
            place.signer().sign(settings.key(), "SHA256withECDSA", new byte[] {0});
            return List.of();
        } catch (FiscalException e) {
            return List.of(new FiscalNote("signature-device", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void close() {}
}
