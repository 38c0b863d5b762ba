// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.emvqr;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Who is paid, as the acquirer wrote it.
 *
 * @param account ids 02 to 51 with their templates, as the acquirer gives them
 * @param category the merchant category code, four digits
 * @param country two letters
 * @param name at most 25 characters
 * @param city at most 15 characters
 */
public record EmvMerchant(EmvFields account, String category, String country, String name, String city) {
    private static final String DYNAMIC = "12";
    private static final int MOST_REFERENCE = 25;

    /** The payload that asks a phone for this amount, once. */
    public Outcome<String> asking(PaymentRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(EmvQr.FORMAT, "01");
        fields.put("01", DYNAMIC);
        fields.putAll(account.values());
        fields.put("52", category);
        fields.put(
                "53",
                String.format(Locale.ROOT, "%03d", request.amount().currency().numeric()));
        fields.put("54", request.amount().toPlainString());
        fields.put("58", country);
        fields.put("59", name);
        fields.put("60", city);
        return new EmvFields(Map.of("05", label(request.reference()))).write().then(label -> {
            fields.put("62", label);
            return EmvQr.write(new EmvFields(fields));
        });
    }

    /** The reference label by which the bank's notification names a request: its last 25 letters and digits. */
    public static String label(PaymentReference reference) {
        String plain = reference.value().replace("-", "");
        return plain.isEmpty() ? "0" : plain.substring(Math.max(0, plain.length() - MOST_REFERENCE));
    }
}
