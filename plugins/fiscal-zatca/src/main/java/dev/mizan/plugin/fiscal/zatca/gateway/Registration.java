// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.gateway;

import dev.mizan.plugin.fiscal.zatca.gateway.Gateway.Login;
import dev.mizan.plugin.fiscal.zatca.key.CertificateRequest;
import dev.mizan.plugin.fiscal.zatca.key.Certificates;
import dev.mizan.plugin.fiscal.zatca.key.UnitIdentity;
import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.fiscal.regime.KeyStoreSigner;
import dev.mizan.spi.fiscal.regime.Onboarding;
import dev.mizan.spi.outcome.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Registers a unit in three steps: a certificate for the checks, the checks, the certificate for work. A step that failed
 * is taken again from the beginning; the key stays.
 *
 * @param samples documents that the checks want, stamped under the certificate of the moment
 */
public record Registration(
        Gateway gateway, KeyStoreSigner signer, String key, UnitIdentity unit, Supplier<Outcome<List<Issued>>> samples)
        implements Onboarding {
    private static final String CURVE = "secp256k1";

    /** Where a registered unit's login is kept. */
    public static Login login(KeyStoreSigner signer, String key) {
        return new Login(
                signer.secret(key + ".token").orElse(""),
                signer.secret(key + ".secret").orElse(""));
    }

    /** One call to the gateway. */
    @FunctionalInterface
    private interface Call {
        Reply ask() throws IOException, InterruptedException;
    }

    @Override
    public Outcome<FiscalNote> register(String code) {
        if (signer.publicKey(key).isEmpty()) {
            signer.generate(key, CURVE);
        }
        return ask(() -> gateway.compliance(code, request()))
                .then(given -> keep(given)
                        .then(login -> samples.get()
                                .then(documents -> checked(login, documents))
                                .then(fine -> ask(() -> gateway.production(login, given.text("requestID"))))))
                .then(given -> keep(given).map(login -> done("registered")));
    }

    @Override
    public Outcome<FiscalNote> renew(String code) {
        return ask(() -> gateway.renewal(login(signer, key), code, request()))
                .then(given -> keep(given).map(login -> done("renewed")));
    }

    private String request() {
        return CertificateRequest.submitted(CertificateRequest.der(unit, signer, key));
    }

    private FiscalNote done(String what) {
        return new FiscalNote(
                what,
                "the certificate ends on "
                        + signer.certificate(key).orElseThrow().getNotAfter().toInstant());
    }

    private Outcome<Boolean> checked(Login login, List<Issued> documents) {
        Outcome<Reply> last = Outcome.done(new Reply(200, java.util.Map.of(), java.util.Optional.empty()));
        for (Issued document : documents) {
            last = last.then(fine -> ask(() -> gateway.check(login, document)));
        }
        return last.map(fine -> true);
    }

    private static Outcome<Reply> ask(Call call) {
        try {
            Reply reply = call.ask();
            if (reply.status() == 200 || reply.status() == 202) {
                return Outcome.done(reply);
            }
            FiscalNote first = reply.notes().get(0);
            return Outcome.refused(FiscalReason.REFUSED_BY_AUTHORITY, "code", first.code(), "detail", first.text());
        } catch (IOException e) {
            return Outcome.refused(FiscalReason.UNAVAILABLE, "regime", "zatca", "detail", String.valueOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.refused(FiscalReason.UNAVAILABLE, "regime", "zatca", "detail", "interrupted");
        }
    }

    /** The token is base64 of the certificate's base64 text. */
    private Outcome<Login> keep(Reply given) {
        String token = given.text("binarySecurityToken");
        try {
            byte[] der = Base64.getMimeDecoder()
                    .decode(new String(Base64.getDecoder().decode(token), StandardCharsets.US_ASCII));
            signer.certify(key, Certificates.read(der, new BouncyCastleProvider()));
            signer.keep(key + ".token", token);
            signer.keep(key + ".secret", given.text("secret"));
            return Outcome.done(login(signer, key));
        } catch (GeneralSecurityException | IllegalArgumentException | FiscalException e) {
            return Outcome.refused(
                    FiscalReason.REFUSED_BY_AUTHORITY,
                    "code",
                    "token",
                    "detail",
                    "the certificate can not be used: " + e.getMessage());
        }
    }
}
