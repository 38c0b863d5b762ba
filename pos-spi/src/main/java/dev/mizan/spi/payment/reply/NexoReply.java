// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.reply;

import dev.mizan.spi.payment.OutcomeKind;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code Response} of a nexo Retailer message (nexo Sale to POI, 3.1): a result and, on failure, a condition. */
public final class NexoReply {
    private static final Map<String, OutcomeKind> CONDITIONS = Map.ofEntries(
            Map.entry("Aborted", OutcomeKind.CANCELLED),
            Map.entry("Busy", OutcomeKind.NOT_STARTED),
            Map.entry("Cancel", OutcomeKind.CANCELLED),
            // Out of order, maybe in the middle of it.
            Map.entry("DeviceOut", OutcomeKind.UNKNOWN),
            Map.entry("InProgress", OutcomeKind.PENDING),
            Map.entry("InsertedCard", OutcomeKind.NOT_STARTED),
            Map.entry("InvalidCard", OutcomeKind.DECLINED),
            Map.entry("LoggedOut", OutcomeKind.NOT_STARTED),
            Map.entry("MessageFormat", OutcomeKind.NOT_STARTED),
            Map.entry("NotAllowed", OutcomeKind.NOT_STARTED),
            Map.entry("NotFound", OutcomeKind.NOT_STARTED),
            Map.entry("PaymentRestriction", OutcomeKind.DECLINED),
            Map.entry("Refusal", OutcomeKind.DECLINED),
            Map.entry("UnavailableDevice", OutcomeKind.NOT_STARTED),
            Map.entry("UnavailableService", OutcomeKind.NOT_STARTED),
            // "Or has not answered to an online request": the host may have approved.
            Map.entry("UnreachableHost", OutcomeKind.UNKNOWN),
            Map.entry("WrongPIN", OutcomeKind.DECLINED));

    private NexoReply() {}

    /**
     * What a reply means.
     *
     * @param result {@code Success}, {@code Partial} or {@code Failure}
     * @param condition the error condition, as it is written on the wire
     * @return UNKNOWN for words that the standard does not have
     */
    public static OutcomeKind kind(String result, Optional<String> condition) {
        return switch (result) {
            case "Success" -> OutcomeKind.APPROVED;
            case "Partial" -> OutcomeKind.APPROVED_PARTIAL;
            case "Failure" -> condition.map(CONDITIONS::get).orElse(OutcomeKind.UNKNOWN);
            default -> OutcomeKind.UNKNOWN;
        };
    }
}
