// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.reply;

import dev.mizan.spi.payment.OutcomeKind;

/** The state of a transaction as payment gateways tell it through plugins (Kill Bill's {@code PaymentPluginStatus}). */
public enum GatewayStatus {
    /** Taken in hand; a notification follows. */
    PENDING(OutcomeKind.PENDING),
    /** Done. */
    PROCESSED(OutcomeKind.APPROVED),
    /** The gateway was asked and said no. */
    ERROR(OutcomeKind.DECLINED),
    /** The gateway was not reached. */
    CANCELED(OutcomeKind.NOT_STARTED),
    /** Nobody knows. */
    UNDEFINED(OutcomeKind.UNKNOWN);

    private final OutcomeKind kind;

    GatewayStatus(OutcomeKind kind) {
        this.kind = kind;
    }

    /** What it means; UNKNOWN for a word that is none of these. */
    public static OutcomeKind kind(String status) {
        for (GatewayStatus it : values()) {
            if (it.name().equals(status)) {
                return it.kind;
            }
        }
        return OutcomeKind.UNKNOWN;
    }
}
