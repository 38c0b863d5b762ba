// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cash;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why cash can not go that way; nothing has changed. */
public enum CashReason implements Reason {
    NOT_THERE("cash.not-there", "{place} holds {there}, not {amount}.", "يوجد في {place} مبلغ {there} وليس {amount}."),
    NO_SUCH_WAY(
            "cash.no-such-way",
            "Cash does not go from {from} to {to}: it goes from drawer to safe, into a bag, and to the bank.",
            "لا ينتقل النقد من {from} إلى {to}: المسار من الدرج إلى الخزنة ثم الكيس ثم البنك."),
    SEAL_USED(
            "cash.seal-used",
            "The seal {seal} was used before, for {amount}.",
            "الختم {seal} استُخدم من قبل لمبلغ {amount}."),
    NO_SUCH_BAG("cash.no-such-bag", "There is no bag {seal} under way.", "لا يوجد كيس {seal} في الطريق."),
    OTHER_CURRENCY("cash.other-currency", "{amount} is not in {expected}.", "المبلغ {amount} ليس بعملة {expected}.");

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
