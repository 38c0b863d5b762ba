// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.payment.OutcomeKind;

/** What field 39 means (ISO 8583:1987, table of response codes). */
public final class ResponseCode {
    private ResponseCode() {}

    /**
     * What a code means. A code that refuses is DECLINED; one that leaves in doubt whether money moved is UNKNOWN: 68
     * (the answer came too late) and 94 (a duplicate, of which the first may have been approved).
     *
     * @param code two characters; anything else is UNKNOWN
     */
    public static OutcomeKind kind(String code) {
        return switch (code) {
            case "00", "08", "11", "16" -> OutcomeKind.APPROVED;
            case "10" -> OutcomeKind.APPROVED_PARTIAL;
            case "09" -> OutcomeKind.PENDING;
            case "17" -> OutcomeKind.CANCELLED;
            case "68", "94" -> OutcomeKind.UNKNOWN;
            default -> code.matches("[0-9A-Z]{2}") ? OutcomeKind.DECLINED : OutcomeKind.UNKNOWN;
        };
    }
}
