// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.transfer;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a transfer went no further; nothing has changed. */
public enum TransferReason implements Reason {
    EXISTS(
            "transfer.exists",
            "The number {number} is used already. Take a new one.",
            "الرقم {number} مستخدم من قبل. خذ رقماً جديداً."),
    UNKNOWN("transfer.unknown", "There is no transfer {number} on its way.", "لا يوجد تحويل بالطريق برقم {number}."),
    SAME_PLACE(
            "transfer.same-place",
            "Name two places for a transfer, or two areas of {place} for a move within it.",
            "حدد موقعين مختلفين للتحويل، أو منطقتين من {place} للنقل داخله."),
    MORE_THAN_SENT(
            "transfer.more-than-sent",
            "{arrived} of {sku} arrived, but only {sent} are on their way.",
            "الواصل من الصنف {sku} هو {arrived} والباقي بالطريق {sent} فقط."),
    NOTHING(
            "transfer.nothing",
            "The document {number} moves nothing. Name goods, or end it.",
            "المستند {number} لا يحرك شيئاً. حدد بضاعة أو أنهِ التحويل.");

    private final String code;
    private final Text message;

    TransferReason(String code, String en, String ar) {
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
