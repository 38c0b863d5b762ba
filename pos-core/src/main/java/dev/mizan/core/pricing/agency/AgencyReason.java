// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.agency;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why something can not be sold in another's name as the basket has it. */
public enum AgencyReason implements Reason {
    NOT_PIECES(
            "agency.not-pieces",
            "{item} is sold for others by the piece, not as {quantity}.",
            "يباع {item} لحساب الغير بالقطعة، وليس بكمية {quantity}."),
    BEYOND_PRICE(
            "agency.beyond-price",
            "The commission on {item} is {commission}, and its price {price}.",
            "عمولة {item} هي {commission} وسعره {price}.");

    private final String code;
    private final Text message;

    AgencyReason(String code, String en, String ar) {
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
