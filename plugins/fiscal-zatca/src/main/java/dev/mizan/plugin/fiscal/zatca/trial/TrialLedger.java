// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.trial;

import dev.mizan.plugin.fiscal.zatca.Verification;
import dev.mizan.plugin.fiscal.zatca.xml.SealedXml;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the trial gateway remembers: the certificate it gave last, and the documents that it took. */
final class TrialLedger {
    private static final String SECRET = "trial-secret-of-the-unit";

    private final Verification verification = new Verification();
    private final Set<String> taken = new LinkedHashSet<>();
    private String token = "";

    /** A field of the little JSON that clients send: base64 and ids, nothing that is escaped. */
    static String field(String body, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(body);
        return found.find() ? found.group(1) : "";
    }

    synchronized List<String> taken() {
        return List.copyOf(taken);
    }

    synchronized TrialReply certified(X509Certificate certificate) {
        try {
            String text = Base64.getEncoder().encodeToString(certificate.getEncoded());
            token = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate without a form", e);
        }
        return login();
    }

    /** The same certificate serves for the checks and for work. */
    synchronized TrialReply production(String body) {
        return field(body, "compliance_request_id").equals("1234567890123")
                ? login()
                : new TrialReply(400, "{\"message\":\"unknown compliance request\"}");
    }

    private TrialReply login() {
        return new TrialReply(
                200,
                "{\"requestID\":\"1234567890123\",\"dispositionMessage\":\"ISSUED\",\"binarySecurityToken\":\"" + token
                        + "\",\"secret\":\"" + SECRET + "\"}");
    }

    TrialReply check(String body) {
        List<FiscalNote> wrong = wrong(body);
        return wrong.isEmpty()
                ? results(200, "PASS", "")
                : results(400, "ERROR", message("errorMessages", wrong.get(0)));
    }

    synchronized boolean took(String body) {
        return taken.contains(field(body, "uuid"));
    }

    synchronized TrialReply take(String body, boolean clearance, boolean warned) {
        List<FiscalNote> wrong = wrong(body);
        if (!wrong.isEmpty()) {
            return results(400, "ERROR", message("errorMessages", wrong.get(0)));
        }
        if (!taken.add(field(body, "uuid"))) {
            return new TrialReply(409, "{\"message\":\"already reported\"}");
        }
        String cleared = clearance
                ? ",\"clearanceStatus\":\"CLEARED\",\"clearedInvoice\":\"" + field(body, "invoice") + "\""
                : ",\"reportingStatus\":\"REPORTED\"";
        TrialReply results = warned
                ? results(202, "WARNING", message("warningMessages", new FiscalNote("BR-TRIAL", "a planted warning")))
                : results(200, "PASS", "");
        String text = results.body();
        return new TrialReply(results.status(), text.substring(0, text.length() - 1) + cleared + "}");
    }

    static TrialReply planned(int status) {
        return results(
                status, "ERROR", message("errorMessages", new FiscalNote("TRIAL-" + status, "a planted answer")));
    }

    private List<FiscalNote> wrong(String body) {
        try {
            byte[] document = Base64.getDecoder().decode(field(body, "invoice"));
            if (!SealedXml.read(document).hash().equals(field(body, "invoiceHash"))) {
                return List.of(new FiscalNote("invalid-invoice-hash", "the hash is of another document"));
            }
            return verification.of(document);
        } catch (IllegalArgumentException e) {
            return List.of(new FiscalNote("invalid-xml", "it can not be read"));
        }
    }

    private static String message(String list, FiscalNote note) {
        String code = note.code().replaceAll("[\"\\\\]", " ");
        String text = note.text().replaceAll("[\"\\\\\\p{Cntrl}]", " ");
        return ",\"" + list + "\":[{\"code\":\"" + code + "\",\"message\":\"" + text + "\"}]";
    }

    private static TrialReply results(int status, String word, String messages) {
        return new TrialReply(status, "{\"validationResults\":{\"status\":\"" + word + "\"" + messages + "}}");
    }
}
