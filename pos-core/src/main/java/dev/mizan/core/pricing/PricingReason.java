// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a basket can not be priced, beside what catalogue, price book and tax book refuse. */
public enum PricingReason implements Reason {
    LINE_TOO_LARGE(
            "pricing.line-too-large",
            "{quantity} of {item} at {price} is above the limit of {limit} for one line.",
            "{quantity} من {item} بسعر {price} يتجاوز الحد الأقصى للسطر وهو {limit}.");

    private final String code;
    private final Text message;

    PricingReason(String code, String en, String ar) {
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
