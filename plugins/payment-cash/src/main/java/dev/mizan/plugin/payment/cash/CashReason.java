// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.cash;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why cash is not taken. */
public enum CashReason implements Reason {
    NOT_WAITED_FOR(
            "cash-desk.not-waited-for",
            "No cash is waited for under {reference}.",
            "لا يُنتظر نقد بالمرجع {reference}."),
    TOO_LITTLE(
            "cash-desk.too-little",
            "{given} is less than the {due} that is due.",
            "المبلغ {given} أقل من المستحق {due}."),
    NO_SUCH_COINS(
            "cash-desk.no-such-coins",
            "{amount} can not be handed over here; {rest} is left.",
            "لا يمكن تسليم {amount} هنا؛ يبقى {rest}.");

    private final String code;
    private final Text message;

    CashReason(String code, String en, String ar) {
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
