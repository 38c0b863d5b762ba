// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import dev.mizan.plugin.fiscal.zatca.gateway.CheckDocuments;
import dev.mizan.plugin.fiscal.zatca.gateway.Delivery;
import dev.mizan.plugin.fiscal.zatca.gateway.Gateway;
import dev.mizan.plugin.fiscal.zatca.gateway.Registration;
import dev.mizan.plugin.fiscal.zatca.key.CertificateFacts;
import dev.mizan.plugin.fiscal.zatca.rule.Requirements;
import dev.mizan.plugin.fiscal.zatca.xml.SealedXml;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.FiscalFeature;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalPlace;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.fiscal.regime.Onboarding;
import dev.mizan.spi.fiscal.regime.Submission;
import dev.mizan.spi.outcome.Outcome;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Saudi Arabia, phase 2, for one unit. */
final class ZatcaRegime implements FiscalRegime {
    static final String ID = "zatca";
    private static final ZoneOffset SAUDI_TIME = ZoneOffset.ofHours(3);
    private static final Duration RENEW_BEFORE = Duration.ofDays(30);
    private static final FiscalCapabilities CAPABILITIES = new FiscalCapabilities(
            Set.of(FiscalFeature.CHAINED, FiscalFeature.CLEARANCE, FiscalFeature.REPORTING),
            OnFailure.REFUSE_SALE,
            Duration.ofSeconds(5),
            Optional.of(Duration.ofHours(24)),
            1);

    private final ZatcaSettings settings;
    private final FiscalPlace place;
    private final Stamping stamping;
    private final Gateway gateway;
    private final AtomicReference<Read> read = new AtomicReference<>();

    /** A certificate with what was read from it. */
    private record Read(X509Certificate certificate, CertificateFacts facts) {}

    ZatcaRegime(ZatcaSettings settings, FiscalPlace place) {
        this.settings = settings;
        this.place = place;
        this.gateway = new Gateway(settings.gateway(), settings.timeout());
        this.stamping =
                new Stamping(hash -> place.signer().sign(settings.key(), "SHA256withECDSA", hash), settings.qrTotal());
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
        if (document.training()) {
            return Outcome.refused(
                    FiscalReason.TRAINING, "document", document.head().number());
        }
        try {
            return Requirements.check(document)
                    .then(fine -> usable(document.head().issuedAt().toInstant(), head))
                    .then(certificate -> stamping.stamp(document, head, certificate));
        } catch (FiscalException e) {
            return e.refused(ID);
        }
    }

    /** The certificate, if the clock went on and it has not ended. */
    private Outcome<CertificateFacts> usable(Instant at, ChainHead head) {
        Instant last = Instant.ofEpochSecond(Stamping.lastIssued(head));
        if (at.getEpochSecond() < last.getEpochSecond()) {
            return Outcome.refused(FiscalReason.CLOCK_WENT_BACK, "now", at, "last", last);
        }
        CertificateFacts facts = certificate().orElse(null);
        if (facts == null) {
            return Outcome.refused(FiscalReason.NO_CERTIFICATE, "unit", place.unit());
        }
        return at.isAfter(facts.until())
                ? Outcome.refused(FiscalReason.CERTIFICATE_EXPIRED, "unit", place.unit(), "ended", facts.until())
                : Outcome.done(facts);
    }

    /** Read once for each certificate; a renewed one is another object of the signer. */
    private Optional<CertificateFacts> certificate() {
        X509Certificate now = place.signer().certificate(settings.key()).orElse(null);
        if (now == null) {
            return Optional.empty();
        }
        Read known = read.get();
        if (known == null || !known.certificate.equals(now)) {
            known = new Read(now, CertificateFacts.of(now));
            read.set(known);
        }
        return Optional.of(known.facts);
    }

    @Override
    public List<Submission> submit(List<Issued> documents) {
        Gateway.Login login = Registration.login(place.signer(), settings.key());
        Delivery delivery = new Delivery(gateway);
        return documents.stream().map(it -> delivery.deliver(login, it)).toList();
    }

    /** The gateway has no question; it never takes the same bytes twice, so sending them again is one. */
    @Override
    public Submission query(Issued document) {
        return submit(List.of(document)).get(0);
    }

    /** The authority stamps what it clears: the code is the one in its bytes. */
    @Override
    public Issued cleared(Issued document, Artefact returned) {
        return document.cleared(returned, SealedXml.read(returned.bytes()).attached("QR"));
    }

    @Override
    public Optional<Onboarding> onboarding() {
        return Optional.of(
                new Registration(gateway, place.signer(), settings.key(), settings.unit(), this::checkDocuments));
    }

    /** Stamped one after the other from the beginning of a chain that is thrown away. */
    private Outcome<List<Issued>> checkDocuments() {
        List<Issued> made = new ArrayList<>();
        Outcome<ChainHead> head = Outcome.done(ChainHead.start(place.unit()));
        OffsetDateTime now = place.env().now().truncatedTo(ChronoUnit.SECONDS).atOffset(SAUDI_TIME);
        for (FiscalDocument document : new CheckDocuments(settings.unit(), now).all()) {
            head = head.then(last -> finish(document, last, "").map(result -> {
                made.add(new Issued(
                        document.head().id(),
                        document.head().kind(),
                        document.simplified(),
                        now.toInstant(),
                        result.state(),
                        result.stamp(),
                        result.artefact()));
                return result.head();
            }));
        }
        return head.map(last -> made);
    }

    @Override
    public List<FiscalNote> health() {
        List<FiscalNote> notes = new ArrayList<>();
        CertificateFacts facts = certificate().orElse(null);
        if (facts == null) {
            notes.add(new FiscalNote("no-certificate", "the unit " + place.unit() + " is not registered"));
        } else if (place.env().now().plus(RENEW_BEFORE).isAfter(facts.until())) {
            notes.add(new FiscalNote("certificate-ends", "the certificate ends on " + facts.until()));
        }
        return notes;
    }

    @Override
    public void close() {
        read.set(null);
    }
}
