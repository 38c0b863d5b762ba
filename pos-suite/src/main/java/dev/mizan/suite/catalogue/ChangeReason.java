// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catalogue;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a change of master data is not written. */
public enum ChangeReason implements Reason {
    NOTHING_NEW(
            "change.nothing-new",
            "All of it stands so already; nothing was written.",
            "كل ذلك مسجّل من قبل؛ لم يُكتب شيء.");

    private final String code;
    private final Text message;

    ChangeReason(String code, String en, String ar) {
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
