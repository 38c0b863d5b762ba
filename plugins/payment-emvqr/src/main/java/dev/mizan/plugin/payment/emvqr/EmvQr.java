// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.emvqr;

import dev.mizan.spi.outcome.Outcome;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The payload of a merchant-presented QR code (EMV QRCPS, Merchant-Presented Mode, 1.1). */
public final class EmvQr {
    /** The id of the format indicator, which comes first. */
    public static final String FORMAT = "00";

    /** The id of the check, which comes last. */
    public static final String CRC = "63";

    private static final String CRC_HEAD = CRC + "04";
    private static final int CRC_DIGITS = 4;

    private EmvQr() {}

    /**
     * Writes a payload with its check.
     *
     * @param fields in the order in which they are to be written, the format first; a check among them is not looked at
     */
    public static Outcome<String> write(EmvFields fields) {
        Map<String, String> unchecked = new LinkedHashMap<>(fields.values());
        unchecked.remove(CRC);
        if (!FORMAT.equals(firstOf(unchecked))) {
            return Outcome.refused(EmvQrReason.NO_FORMAT);
        }
        return new EmvFields(unchecked).write().map(text -> text + CRC_HEAD + Crc.of(text + CRC_HEAD));
    }

    /** Reads a payload, its check among the fields; refused where it is broken, incomplete or does not check. */
    public static Outcome<EmvFields> read(String payload) {
        return EmvFields.read(payload).then(fields -> {
            String told = fields.values().getOrDefault(CRC, "");
            int body = payload.length() - CRC_DIGITS;
            if (!FORMAT.equals(firstOf(fields.values()))) {
                return Outcome.refused(EmvQrReason.NO_FORMAT);
            }
            if (told.length() != CRC_DIGITS || !payload.endsWith(CRC_HEAD + told)) {
                return Outcome.refused(EmvQrReason.NO_CRC);
            }
            String computed = Crc.of(payload.substring(0, body));
            return computed.equals(told)
                    ? Outcome.done(fields)
                    : Outcome.refused(EmvQrReason.WRONG_CRC, "told", told, "computed", computed);
        });
    }

    private static String firstOf(Map<String, String> fields) {
        Iterator<String> ids = fields.keySet().iterator();
        return ids.hasNext() ? ids.next() : "";
    }
}
