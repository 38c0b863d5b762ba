// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.gateway;

import dev.mizan.plugin.fiscal.zatca.gateway.Gateway.Login;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.fiscal.regime.Submission;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Hands a document over, and says what its answer means. The gateway can not be asked about a document; but the same
 * bytes sent again are never taken twice (409), so that sending them is the question.
 */
public record Delivery(Gateway gateway) {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Reports or clears a document, as its kind asks for. */
    public Submission deliver(Login login, Issued document) {
        try {
            Reply reply = document.simplified() ? gateway.report(login, document) : gateway.clear(login, document);
            if (reply.status() == 303) {
                reply = gateway.report(login, document);
            }
            return meaning(reply, document);
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Submission.RetryAfter(SOON, new FiscalNote("offline", "the gateway can not be reached"));
        } catch (IOException e) {
            return new Submission.Unknown("no answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Submission.Unknown("interrupted");
        }
    }

    private static Submission meaning(Reply reply, Issued document) {
        return switch (reply.status()) {
            case 200 -> new Submission.Accepted(cleared(reply, document));
            case 202 -> new Submission.Warned(cleared(reply, document), reply.notes());
            case 208, 409 ->
                new Submission.Warned(
                        Optional.empty(), List.of(new FiscalNote("already-reported", "it was taken before")));
            case 400, 413, 422 -> new Submission.Rejected(reply.notes());
            case 401, 403 ->
                new Submission.RetryAfter(SOON, new FiscalNote("login", "the gateway does not know the unit"));
            case 429, 500, 503 ->
                new Submission.RetryAfter(
                        reply.retryAfter().orElse(SOON), reply.notes().get(0));
            default -> new Submission.Unknown("HTTP " + reply.status());
        };
    }

    private static Optional<Artefact> cleared(Reply reply, Issued document) {
        String base64 = reply.text("clearedInvoice");
        return base64.isEmpty()
                ? Optional.empty()
                : Optional.of(new Artefact(
                        document.artefact().fileName(),
                        document.artefact().mediaType(),
                        Base64.getDecoder().decode(base64)));
    }
}
