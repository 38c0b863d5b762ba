// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.gateway;

import dev.mizan.spi.fiscal.regime.Issued;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * The services of the authority, version 2, one HTTP call each. Blocks as long as the timeout. Safe for use by many threads.
 */
public final class Gateway {
    private static final String JSON = "application/json";

    private final URI base;
    private final Duration timeout;
    private final HttpClient http;
    private final Json json = new Json();

    /**
     * A way to a gateway.
     *
     * @param base without a slash at its end
     */
    public Gateway(URI base, Duration timeout) {
        this.base = base;
        this.timeout = timeout;
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * What a unit shows at the door.
     *
     * @param token its certificate, as the authority gave it
     */
    public record Login(String token, String secret) {
        String header() {
            return "Basic "
                    + Base64.getEncoder().encodeToString((token + ":" + secret).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return "Login[***]";
        }
    }

    /** Asks for the certificate with which the checks are passed. */
    public Reply compliance(String otp, String request) throws IOException, InterruptedException {
        return call(post("/compliance", Map.of("csr", request)).header("OTP", otp));
    }

    /** Has a document checked before the unit works. */
    public Reply check(Login login, Issued document) throws IOException, InterruptedException {
        return call(invoice("/compliance/invoices", login, document));
    }

    /** Asks for the certificate with which documents are stamped. */
    public Reply production(Login login, String complianceRequest) throws IOException, InterruptedException {
        return call(post("/production/csids", Map.of("compliance_request_id", complianceRequest))
                .header("Authorization", login.header()));
    }

    /** Asks for a new certificate in the place of one that ends. */
    public Reply renewal(Login login, String otp, String request) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(json.write(Map.of("csr", request)));
        return call(to("/production/csids")
                .method("PATCH", body)
                .header("OTP", otp)
                .header("Authorization", login.header()));
    }

    /** Reports a simplified document. */
    public Reply report(Login login, Issued document) throws IOException, InterruptedException {
        return call(invoice("/invoices/reporting/single", login, document).header("Clearance-Status", "0"));
    }

    /** Has a full document cleared. */
    public Reply clear(Login login, Issued document) throws IOException, InterruptedException {
        return call(invoice("/invoices/clearance/single", login, document).header("Clearance-Status", "1"));
    }

    private HttpRequest.Builder invoice(String path, Login login, Issued document) {
        return post(
                        path,
                        Map.of(
                                "invoiceHash", document.stamp().hash(),
                                "uuid", document.id().toString(),
                                "invoice",
                                        Base64.getEncoder()
                                                .encodeToString(
                                                        document.artefact().bytes())))
                .header("Authorization", login.header());
    }

    private HttpRequest.Builder post(String path, Map<String, String> fields) {
        return to(path).POST(HttpRequest.BodyPublishers.ofString(json.write(fields)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(timeout)
                .header("Accept", JSON)
                .header("Accept-Language", "en")
                .header("Accept-Version", "V2")
                .header("Content-Type", JSON);
    }

    private Reply call(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        Optional<Duration> wait = answer.headers()
                .firstValue("Retry-After")
                .filter(it -> it.matches("[0-9]{1,6}"))
                .map(it -> Duration.ofSeconds(Long.parseLong(it)));
        return new Reply(answer.statusCode(), json.read(answer.body()), wait);
    }
}
