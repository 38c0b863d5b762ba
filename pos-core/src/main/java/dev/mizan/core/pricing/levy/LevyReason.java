// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.levy;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why the levies of a basket can not be worked out; the basket stays as it was. */
public enum LevyReason implements Reason {
    NO_CONTENT(
            "levy.no-content",
            "It is not told how much {unit} is in one {of} of {item}, which its levy goes by.",
            "لم يُذكر كم {unit} في {of} واحدة من {item}، والرسم عليها يُحسب بها.");

    private final String code;
    private final Text message;

    LevyReason(String code, String en, String ar) {
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
