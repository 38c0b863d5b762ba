// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill.claim;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why nothing is claimed from a supplier. */
public enum ClaimReason implements Reason {
    NOTHING_TO_CLAIM(
            "claim.nothing",
            "{vendor} owes nothing for promotions through {through} that was not claimed before.",
            "لا يستحق على {vendor} شيء عن العروض حتى {through} لم يُطالب به من قبل.");

    private final String code;
    private final Text message;

    ClaimReason(String code, String en, String ar) {
        this.code = code;
        this.message = Text.of(en, ar);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text message() {
        return message;
    }
}
