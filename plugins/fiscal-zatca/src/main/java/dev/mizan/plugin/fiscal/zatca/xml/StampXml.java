// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The stamp as it stands in the document, blank for blank as the official samples have it. It looks like XAdES and is
 * not: the signature is over the invoice's hash alone, and the signed properties are digested as a text in which each
 * prefix is declared where it is first used.
 *
 * @param invoice the invoice's hash, base64
 * @param signature of the 32 bytes of that hash, base64 of its DER form
 * @param certificate base64 of its DER form
 * @param time of signing, {@code 2026-11-22T10:00:00} in the store's zone
 * @param issuer of the certificate, as {@code CN=..., DC=...}
 * @param serial number of the certificate, decimal
 */
public record StampXml(
        String invoice, String signature, String certificate, String time, String issuer, String serial) {
    private static final String BLOCK = resource();
    private static final String PROPERTIES = properties();

    private static String resource() {
        try (InputStream in = StampXml.class.getResourceAsStream("stamp.xml")) {
            if (in == null) {
                throw new IllegalStateException("the stamp's form is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the stamp's form can not be read", e);
        }
    }

    /** The signed properties out of the block, each prefix declared where it is first used, as they are digested. */
    private static String properties() {
        String end = "</xades:SignedProperties>";
        String part = BLOCK.substring(BLOCK.indexOf("<xades:SignedProperties"), BLOCK.indexOf(end) + end.length());
        return Pattern.compile("<(ds:[A-Za-z0-9]+)")
                .matcher(part)
                .replaceAll("<$1 xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"")
                .replace(
                        "<xades:SignedProperties ",
                        "<xades:SignedProperties xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\" ");
    }

    /** The digest of the certificate: of its base64 text, not of its bytes. */
    public String certificateDigest() {
        return Digests.base64OfHex(certificate.getBytes(StandardCharsets.US_ASCII));
    }

    /** The digest of the signed properties. */
    public String propertiesDigest() {
        return Digests.base64OfHex(filled(PROPERTIES, Map.of()).getBytes(StandardCharsets.UTF_8));
    }

    /** The {@code ext:UBLExtensions} of the document. */
    public String extensions() {
        return filled(BLOCK, Map.of("properties", propertiesDigest()));
    }

    private String filled(String form, Map<String, String> more) {
        StringBuilder out = new StringBuilder(form.length() + certificate.length() + 1_000);
        int from = 0;
        for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', from)) {
            int close = form.indexOf('}', open);
            out.append(form, from, open).append(value(form.substring(open + 1, close), more));
            from = close + 1;
        }
        return out.append(form, from, form.length()).toString();
    }

    private String value(String name, Map<String, String> more) {
        return switch (name) {
            case "invoice" -> invoice;
            case "signature" -> signature;
            case "certificate" -> certificate;
            case "time" -> time;
            case "certificateDigest" -> certificateDigest();
            case "issuer" -> issuer.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            case "serial" -> serial;
            default -> more.getOrDefault(name, "");
        };
    }
}
