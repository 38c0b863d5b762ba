// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why something is not taken into the sub-ledgers; nothing has changed. */
public enum SubLedgerReason implements Reason {
    UNKNOWN_ASSET(
            "subledger.unknown-asset", "There is no asset {asset} in the register.", "لا يوجد أصل {asset} في السجل."),
    ASSET_KNOWN("subledger.asset-known", "The asset {asset} is in the register already.", "الأصل {asset} مسجل من قبل."),
    PARTIES_NOT_IMPORTED(
            "subledger.parties-not-imported",
            "The entry {entry} moves {account}, which mirrors the documents of customers or suppliers; book those.",
            "القيد {entry} يحرك الحساب {account} المرتبط بمستندات العملاء أو الموردين؛ سجّل المستندات نفسها."),
    NOTHING_TO_RECONCILE(
            "subledger.nothing-to-reconcile",
            "No line of the statement of {account} is in the books.",
            "لا يوجد في الدفاتر أي سطر من كشف {account}."),
    RECONCILED_ALREADY(
            "subledger.reconciled-already",
            "The entry {id} on {account} was reconciled before.",
            "القيد {id} على {account} سُوّي من قبل.");

    private final String code;
    private final Text message;

    SubLedgerReason(String code, String en, String ar) {
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
